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

/** A word of what somebody is asked to have said, and those that stand for the same in what was said. */
export function likeSaid(word: string): readonly string[] {
  const stem = stemOf(word);
  const group = LIKE_SAID.find((like) => like.some((other) => stemOf(other) === stem));
  return [...likeWords(word), ...(group ?? [])];
}

/** What forms of a word begin with, roughly: "need" of "needs" and "needed". */
export function stemOf(word: string): string {
  const stem = word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s|e)$/, '');
  return stem.length < 3 ? word : stem;
}
