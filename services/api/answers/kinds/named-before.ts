import { foldWords } from '#resolving/names/fold-words.ts';
import { sentenceAround } from '../../evidence/sentence-around.ts';
import { hasWords } from '../content-words.ts';

/** A pronoun after a verb that puts a word on something: "called it a small miracle". */
const NAMED_PRONOUN = /\b(?:call|describ|label|dub|term|brand)\w* (?:it|this|that|them|him|her)\b/i;
/** What stands before a noun of which the text has told more already: "the programme" of "the shelter programme". */
const TOLD_BEFORE = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'his', 'her', 'their', 'such']);

/**
 * True where a sentence puts a word on a pronoun, and what it stands for is named in the sentence before: "The Commission welcomed the
 * plan. Its spokesman called it a small miracle."
 * @param words groups of which the two sentences have to have each
 */
export function isPutOnPronoun(
  { around, before }: { around: string; before: string },
  words: readonly (readonly string[])[],
): boolean {
  if (!NAMED_PRONOUN.test(around)) return false;
  const trimmed = before.trimEnd();
  const last = sentenceAround(trimmed, { start: trimmed.length - 1, end: trimmed.length });
  return hasWords(`${last} ${around}`, words);
}

/**
 * True where a sentence takes up what its document has named in full before: "the Kremlin dismissed the programme", where it was "the head
 * of Ukraine's shelter programme" before.
 * @param topic the words of it, folded
 */
export function isTakenUp(
  { around, before }: { around: string; before: string },
  topic: readonly string[],
): boolean {
  const noun = topic.at(-1) ?? '';
  const there = foldWords(around);
  const isNamed = there.some((word, at) => word === noun && TOLD_BEFORE.has(there[at - 1] ?? ''));
  return isNamed && ` ${foldWords(before).join(' ')} `.includes(` ${topic.join(' ')} `);
}
