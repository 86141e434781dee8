import type { Token } from '#reading/document.ts';

/** How a word is written: in small letters, with a capital, all in capitals (two letters and more), without letters. */
export type Shape = 0 | 1 | 2 | 3;
export const SMALL = 0;
export const CAPITAL = 1;
export const CAPITALS = 2;
export const NO_LETTERS = 3;

/**
 * The words of a text as gazetteers see them: tokens split at hyphens, hyphens left out ("Secretary-General" is two
 * words whatever the tokenizer made of it), small letters, dots and diacritics gone ("U.S." is "us").
 */
export type Words = {
  readonly lower: readonly string[];
  readonly shape: Uint8Array;
  /** The token that a word stands in. */
  readonly token: Int32Array;
  /** The first word of a token, or of the next token that has one; one longer than the list of tokens. */
  readonly wordOfToken: Int32Array;
};

/** Words of the token lists that are still in use: several steps ask for those of a document. */
const known = new WeakMap<readonly Pick<Token, 'word'>[], Words>();

/** Splits tokens into gazetteer words; the same list is split once. */
export function wordsOf(tokens: readonly Pick<Token, 'word'>[]): Words {
  const words = known.get(tokens) ?? splitTokens(tokens);
  known.set(tokens, words);
  return words;
}

function splitTokens(tokens: readonly Pick<Token, 'word'>[]): Words {
  const lower: string[] = [];
  const shape: number[] = [];
  const token: number[] = [];
  const wordOfToken = new Int32Array(tokens.length + 1);
  for (const [index, { word }] of tokens.entries()) {
    wordOfToken[index] = lower.length;
    for (const part of word.length > 1 && hasHyphen(word) ? word.split(HYPHENS) : [word]) {
      if (part === '' || isHyphen(part)) continue;
      lower.push(foldWord(part));
      shape.push(shapeOf(part));
      token.push(index);
    }
  }
  wordOfToken[tokens.length] = lower.length;
  return { lower, shape: Uint8Array.from(shape), token: Int32Array.from(token), wordOfToken };
}

/** Small letters without dots and diacritics: "U.S." → "us", "Kęstutis" → "kestutis", "People’s" → "people's". */
export function foldWord(word: string): string {
  const plain = isPlain(word) ? word.toLowerCase() : foldMarks(word.toLowerCase());
  return plain.length > 1 && plain.includes('.') ? plain.replaceAll('.', '') || plain : plain;
}

const UNDECOMPOSED = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
]);

function foldMarks(lower: string): string {
  let folded = '';
  for (const letter of lower.normalize('NFD')) {
    const code = letter.charCodeAt(0);
    if (code >= 0x300 && code < 0x370) continue;
    folded += UNDECOMPOSED.get(letter) ?? letter;
  }
  return folded;
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7e) return false;
  return true;
}

const HYPHENS = /[-‐‑]/;

function hasHyphen(word: string): boolean {
  return word.includes('-') || word.includes('‐') || word.includes('‑');
}

function isHyphen(word: string): boolean {
  return word.length === 1 && hasHyphen(word);
}

/** The shape of a word; one capital letter alone counts as a capital, "I" and "X" too. */
export function shapeOf(word: string): Shape {
  return isPlain(word) ? shapeOfPlain(word) : shapeOfAny(word);
}

/** The shape of a word of ASCII, which most are: no strings are made for it. */
function shapeOfPlain(word: string): Shape {
  let capitals = 0;
  let small = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) capitals++;
    else if (code >= 0x61 && code <= 0x7a) small++;
  }
  if (capitals + small === 0) return NO_LETTERS;
  if (small === 0) return capitals > 1 ? CAPITALS : CAPITAL;
  const first = word.charCodeAt(0);
  return first >= 0x41 && first <= 0x5a ? CAPITAL : SMALL;
}

function shapeOfAny(word: string): Shape {
  const upper = word.toUpperCase();
  const lower = word.toLowerCase();
  if (upper === lower) return NO_LETTERS;
  if (word === upper) return lettersIn(word) > 1 ? CAPITALS : CAPITAL;
  return word[0] === lower[0] ? SMALL : CAPITAL;
}

function lettersIn(word: string): number {
  let letters = 0;
  for (const letter of word) if (letter.toUpperCase() !== letter.toLowerCase()) letters++;
  return letters;
}
