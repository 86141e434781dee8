import { contentId } from '#resolving/content-id.ts';
import { foldWords } from '#resolving/names/fold-words.ts';
import { contentWords } from './content-words.ts';

/** Fewer content words than this ("he is right", "no comment") are said by anybody, any day. */
const CONTENT_WORDS_NEEDED = 5;

/**
 * The key that reports of the same words share, whatever their quote marks, case and punctuation.
 *
 * @returns null where the words are too few to tell that it is the same statement
 */
export function wordsKey(text: string): string | null {
  return contentWords(text).length < CONTENT_WORDS_NEEDED ? null : contentId('words', ...foldWords(text));
}
