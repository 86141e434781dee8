/** Longest stretch of a word that its features look at, so that a word of a megabyte costs no more than its hash. */
const LONGEST = 64;

/** A word as features see it: every digit 0, typographic apostrophes and quote marks plain, at most 64 long. */
export function normalizeWord(word: string): string {
  const short = word.length > LONGEST ? word.slice(0, LONGEST) : word;
  return isPlain(short)
    ? short
    : short
        .replace(/[0-9]/g, '0')
        .replace(/[‘’ʼ`´]/g, "'")
        .replace(/[“”„«»]/g, '"')
        .replace(/[–—]/g, '-');
}

/** ASCII letters only: the usual case, which needs no replacing. */
function isPlain(word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index) | 0x20;
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

/** "Xx" for a capitalized word, "X.X." for initials, "0" for a number: character classes, repetition taken out. */
export function shapeOf(normal: string): string {
  let shape = '';
  let last = '';
  for (const character of normal) {
    const kind = kindOf(character);
    if (kind !== last) shape += kind;
    last = kind;
    if (shape.length >= 8) break;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character === '0') return '0';
  if (character < '\x80') return character;
  const lower = character.toLowerCase();
  if (lower !== character) return 'X';
  return character.toUpperCase() === character ? '?' : 'x';
}

export const FIRST_CAPITAL = 1;
export const ALL_CAPITALS = 2;
export const HAS_DIGIT = 4;
export const HAS_LETTER = 8;
export const ONE_CHARACTER = 16;

/** The flags above, read off a shape and the word it was made from. */
export function flagsOf(shape: string, normal: string): number {
  let flags = 0;
  if (shape.startsWith('X')) flags |= FIRST_CAPITAL;
  if (shape.includes('X') && !shape.includes('x')) flags |= ALL_CAPITALS;
  if (shape.includes('0')) flags |= HAS_DIGIT;
  if (/[Xx]/.test(shape)) flags |= HAS_LETTER;
  if (normal.length === 1) flags |= ONE_CHARACTER;
  return flags;
}
