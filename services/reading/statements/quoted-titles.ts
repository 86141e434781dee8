import type { TokenRange, View } from '#reading/statements/view.ts';

/** What has a title that stands in quotation marks. */
const WORKS = new Set(
  'book novel memoir memoirs biography autobiography essay article column editorial op-ed film movie documentary play song album poem podcast series painting exhibition show hymn anthem chapter'.split(
    ' ',
  ),
);

/** How many words a title has at most, and how far before it the noun may stand: "her 2021 book, “…”". */
const LONGEST_TITLE = 12;
const FARTHEST_NOUN = 3;

/**
 * Whether a quotation is what a work is called and nobody's words: "In her book, “The Small Ones,” Kazlauskaite argued". A work is
 * named right before it, and its longer words begin with capitals.
 */
export function isQuotedTitle(view: View, range: TokenRange): boolean {
  if (range.end - range.first > LONGEST_TITLE) return false;
  for (let token = range.first; token < range.end; token++) {
    const { word = '' } = view.tokens[token] ?? {};
    if (word.length > 4 && word === word.toLowerCase()) return false;
  }
  for (let token = range.first - 1; token >= range.first - FARTHEST_NOUN; token--) {
    if (WORKS.has(view.tags.lemmas[token] ?? '')) return true;
    if (view.tags.upos[token] !== 'PUNCT') return false;
  }
  return false;
}
