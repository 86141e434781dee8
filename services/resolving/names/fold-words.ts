import { PLAIN_LETTERS } from './letters.ts';

const MARKS = /\p{M}/gu;
const PLAIN = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'gu');
/** "O'Brien" and "O’Brien", "U.S." and "US" are one. */
const UNHEARD = /['’ʼ.]/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/**
 * The words of a name or title, lower-case, without accents and punctuation; empty for a name without letters.
 *
 * @example foldWords('Secretary-General') // ['secretary', 'general']
 */
export function foldWords(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(PLAIN, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(UNHEARD, '')
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '');
}
