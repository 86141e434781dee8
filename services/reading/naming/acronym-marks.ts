import type { Token } from '#reading/document.ts';
import { spellsOut } from '#reading/names/acronyms.ts';
import { MARK } from '#reading/naming/marks.ts';

/** Letters of an acronym: at least two capitals, and not so many that it is a word in capitals. */
const ACRONYM = /^\p{Lu}[\p{L}&/-]{0,6}\p{Lu}$/u;
/** Words that a spelt out name may have beyond the letters of its acronym. */
const MORE_WORDS = 4;

/**
 * Marks the names that an acronym behind them spells out, with the acronym: "Partei für Freiheit und Fortschritt ( PFF )".
 * They are institutions, whatever language they are in, and their first word is known.
 */
export function markAcronyms(tokens: readonly Pick<Token, 'word'>[], marks: Int32Array): void {
  for (let open = 2; open + 2 < tokens.length; open++) {
    if (tokens[open]?.word !== '(' || tokens[open + 2]?.word !== ')') continue;
    const acronym = tokens[open + 1]?.word ?? '';
    if (!ACRONYM.test(acronym)) continue;
    const first = firstOfExpansion(tokens, open, acronym);
    if (first < 0) continue;
    for (let at = first; at < open; at++) {
      marks[at] = (marks[at] as number) | (at === first ? MARK.spelledFirst : MARK.spelled);
    }
    marks[open + 1] = (marks[open + 1] as number) | MARK.acronym;
  }
}

/** The nearest word before `open` from which on the words spell out the acronym, or -1. */
function firstOfExpansion(tokens: readonly Pick<Token, 'word'>[], open: number, acronym: string): number {
  const words: string[] = [];
  const least = open - acronym.length - MORE_WORDS;
  for (let at = open - 1; at >= Math.max(0, least); at--) {
    const word = tokens[at]?.word ?? '';
    if (!/\p{L}/u.test(word)) return -1;
    words.unshift(...word.split('-').filter((part) => part !== ''));
    const begins = word[0] === acronym[0] && /^\p{Lu}/u.test(word);
    if (begins && words.length > 1 && spellsOut(acronym, words)) return at;
  }
  return -1;
}
