import { FIRST_CAPITAL, HAS_DIGIT, HAS_LETTER } from '#reading/words/word-shapes.ts';
import { WORD, WORD_STRIDE } from '#reading/words/word-table.ts';

/** Where names may be in a sentence; every column has a place a word of the sentence. */
export type CapitalRuns = {
  /** 1 for words that may belong to a name. */
  may: Uint8Array;
  /** First and last word of the run of such words that a word stands in. */
  first: Int32Array;
  last: Int32Array;
};

/** Columns with room for `size` words. */
export function createCapitalRuns(size: number): CapitalRuns {
  return { may: new Uint8Array(size), first: new Int32Array(size), last: new Int32Array(size) };
}

/** A small word may be inside a name only this close to a capitalized one on either side. */
const REACH = 3;

/** The words of a sentence: rows of the word table. */
type Words = {
  readonly rows: Int32Array;
  readonly ids: Int32Array;
  readonly first: number;
  readonly end: number;
};

/**
 * Finds the words that may belong to a name: capitalized words and numbers, and what stands between two capitalized
 * words that are near; and the runs that they make, cut at marks. The rest is outside without further ado, which is most
 * of a text. False when there is no capitalized word at all.
 */
export function findCapitalRuns(words: Words, runs: CapitalRuns): boolean {
  const { rows, ids, first, end } = words;
  const { may } = runs;
  let any = false;
  let lastCapital = -1 - REACH;
  for (let at = 0; at < end - first; at++) {
    const flags = rows[(ids[first + at] as number) * WORD_STRIDE + WORD.flags] as number;
    const isCapital = (flags & FIRST_CAPITAL) !== 0;
    may[at] = isCapital || (flags & HAS_DIGIT) !== 0 ? 1 : 0;
    if (!isCapital) continue;
    if (at - lastCapital <= REACH + 1) may.fill(1, Math.max(0, lastCapital), at);
    lastCapital = at;
    any = true;
  }
  if (any) cutIntoRuns(words, runs);
  return any;
}

function cutIntoRuns({ rows, ids, first, end }: Words, runs: CapitalRuns): void {
  const isInRun = (at: number): boolean =>
    runs.may[at] === 1 &&
    ((rows[(ids[first + at] as number) * WORD_STRIDE + WORD.flags] as number) & (HAS_LETTER | HAS_DIGIT)) !==
      0;
  let start = 0;
  while (start < end - first) {
    let stop = start + 1;
    if (isInRun(start)) while (stop < end - first && isInRun(stop)) stop++;
    runs.first.fill(start, start, stop);
    runs.last.fill(stop - 1, start, stop);
    start = stop;
  }
}
