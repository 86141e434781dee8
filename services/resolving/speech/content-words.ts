import { foldWords } from '#resolving/names/fold-words.ts';
import { STOP_WORDS } from './stop-words.ts';

/** The words of a text that carry its content, folded, in their order. */
export function contentWords(text: string): string[] {
  return foldWords(text).filter((word) => !STOP_WORDS.has(word));
}
