import { RELATION_TYPES } from '#reading/extraction.ts';

/** Every type of relationship between entities, unnamed sources and offices: what people look at in a drawing. */
export const EDGE_TYPES = [
  'SPOKE_ABOUT',
  'HOLDS',
  'OF',
  'DEPUTY_TO',
  'SPEAKS_FOR',
  ...RELATION_TYPES,
] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];
