import { APOSTROPHE, kindOfCode } from '#reading/tokens/character-kinds.ts';

/** Endings after an apostrophe that are words of their own, lower case. */
const AFTER_APOSTROPHE: ReadonlySet<string> = new Set(['s', 'm', 'd', 'll', 've', 're']);

/** Words written as one that UD English takes as two: the length of the second. */
const JOINED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 2],
  ['wanna', 2],
  ['gotta', 2],
]);

/** Length of the clitic that a word ends in ("n't" of "don't", "'s" of "Ukraine's", "not" of "cannot"); 0 for none. */
export function cliticLength(text: string, start: number, end: number): number {
  const length = end - start;
  if (length === 6 || length === 5) {
    const joined = JOINED.get(text.slice(start, end).toLowerCase());
    if (joined) return joined;
  }
  for (let size = 2; size <= 3 && size < length; size++) {
    if (kindOfCode(text.charCodeAt(end - size)) !== APOSTROPHE) continue;
    if (AFTER_APOSTROPHE.has(text.slice(end - size + 1, end).toLowerCase())) return size;
  }
  const isNegation =
    length > 3 &&
    kindOfCode(text.charCodeAt(end - 2)) === APOSTROPHE &&
    (text.charCodeAt(end - 1) | 0x20) === 0x74 &&
    (text.charCodeAt(end - 3) | 0x20) === 0x6e;
  return isNegation ? 3 : 0;
}
