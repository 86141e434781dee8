/** The metrics that a reader of the graph would notice; details of few cases swing too much to hold a line by. */
export const HEADLINES = [
  'names',
  'entities',
  'roles',
  'statements',
  'about',
  'coreference',
  'relations',
] as const;
