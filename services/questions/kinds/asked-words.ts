import { phraseOf } from '../phrases/phrase.ts';
import type { Asked } from '../understanding.ts';
import type { Way } from './kind.ts';

type WordsAsked = Asked & { kind: 'words' };

/** A question for any words at all. */
export const ANY_WORDS: WordsAsked = {
  kind: 'words',
  words: null,
  cue: null,
  literal: false,
  channel: null,
};

/**
 * Asks for the words that fill the slot `words`; nothing where it is empty.
 * @param more what else the question says of them
 */
export function askWords(more: Partial<WordsAsked> = {}): Way['build'] {
  return (slots, { question }) => {
    const words = phraseOf(question, slots.words ?? []);
    return words === null ? null : { ...ANY_WORDS, words, ...more };
  };
}
