import type { Word } from '../words.ts';

/** A stretch of a question that names something, as the asker wrote it. */
export type Phrase = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly start: number;
  readonly end: number;
};

/** Words that stand before a name and are no part of it. */
const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'these', 'those', 'all', 'any', 'of']);

/**
 * The phrase that words of a question make, without a determiner before it and a possessive after it.
 * @param question the question that the words were cut from
 * @returns null where nothing is left
 */
export function phraseOf(question: string, words: readonly Word[]): Phrase | null {
  let first = 0;
  let last = words.length - 1;
  while (first <= last && DETERMINERS.has(words[first]?.plain ?? '')) first += 1;
  while (last >= first && ["'s", '"'].includes(words[last]?.plain ?? '')) last -= 1;
  while (first <= last && words[first]?.plain === '"') first += 1;
  const kept = words.slice(first, last + 1);
  const [start, end] = [kept[0]?.start, kept.at(-1)?.end];
  if (start === undefined || end === undefined) return null;
  return { text: question.slice(start, end), words: kept, start, end };
}
