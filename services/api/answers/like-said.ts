import { likeWords } from './like-words.ts';

/** Words that a report may put for one another without saying something else, each as stems are compared: not what is nearly the same. */
const LIKE_SAID: readonly (readonly string[])[] = [
  ['put', 'place'],
  ['need', 'require'],
  ['start', 'begin', 'began', 'begun'],
  ['finish', 'end', 'complete'],
  ['help', 'aid', 'assist'],
  ['rise', 'rose', 'risen', 'increase', 'grow', 'grew', 'grown'],
  ['fall', 'fell', 'fallen', 'drop', 'decline', 'decrease'],
  ['buy', 'bought', 'purchase'],
  ['big', 'large'],
  ['important', 'consequential', 'significant'],
  ['quick', 'fast', 'rapid'],
  ['wrong', 'mistaken'],
  ['ready', 'prepared'],
  ['country', 'nation'],
];

/** By the stem of each word, those of its group. */
const GROUPS: ReadonlyMap<string, readonly string[]> = new Map(
  LIKE_SAID.map((group) => group.map(stemOf)).flatMap((stems) => stems.map((stem) => [stem, stems] as const)),
);

/** The stems of a word of what somebody is asked to have said, and of those that stand for the same in what was said. */
export function likeStems(word: string): readonly string[] {
  return [...likeWords(word).map(stemOf), ...(GROUPS.get(stemOf(word)) ?? [])];
}

/** What forms of a word begin with, roughly: "need" of "needs" and "needed". */
export function stemOf(word: string): string {
  const stem = word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s|e)$/, '');
  return stem.length < 3 ? word : stem;
}
