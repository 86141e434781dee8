import type { OfficeView } from '#reading/roles/office-view.ts';

/** Ranks of armed forces and police as they stand before names, written out or short; honorifics count by their own list. */
const RANKS = new Set(
  'general admiral colonel major lieutenant brigadier marshal captain commodore sergeant'.split(' '),
);

/** Offices that end in "general", which is no rank there: "Inspector General Helen Carver". */
const BEFORE_GENERAL = new Set(
  'attorney inspector secretary director consul governor solicitor surgeon prosecutor auditor comptroller controller advocate'.split(
    ' ',
  ),
);

/**
 * The token behind honorifics and ranks that begin at a token, where a person's name begins there: "military spokesman |
 * Lieutenant Colonel | Nadav Ehrlich". Null where no person's name follows.
 */
export function nameBehindRanks(view: OfficeView, from: number): number | null {
  const { folded, gazetteers, nameAt, names } = view;
  let at = from;
  while (RANKS.has(folded[at] ?? '') || gazetteers.people.honorifics.has(folded[at] ?? '')) {
    if ((nameAt[at] ?? -1) >= 0) break;
    at++;
  }
  const name = names[nameAt[at] ?? -1];
  return name?.type === 'Person' && name.firstToken === at ? at : null;
}

/** Whether what follows an office's head is a rank of the person named behind it, and no part of the office. */
export function isRankOfNext(view: OfficeView, head: number): boolean {
  const word = view.folded[head] ?? '';
  if (RANKS.has(word) || word === 'deputy') return false;
  if (BEFORE_GENERAL.has(word) && view.folded[head + 1] === 'general') return false;
  return nameBehindRanks(view, head + 1) !== null;
}
