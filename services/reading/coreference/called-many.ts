import type { Draft } from '#reading/coreference/draft.ts';

/** Bodies that are called by what their members are, so that "who" and "they" are said of them. */
const MEMBERS =
  /(?:democrats|republicans|liberals|conservatives|socialists|greens|communists|moderates|rebels|houthis|taliban|forces)$/i;

/** Whether a body's name is a plural of its members: "the Social Democrats, who …, their leader". */
export function isCalledMany({ type, name }: Draft): boolean {
  return type === 'Organization' && MEMBERS.test(name);
}
