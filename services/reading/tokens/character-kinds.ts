/** Kinds of UTF-16 code units, as far as splitting a text into words goes. */
export const SPACE = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
/** Letters without case, combining marks and the underscore: part of a word like letters. */
export const OTHER_WORD = 4;
export const APOSTROPHE = 5;
export const QUOTE = 6;
export const MARK = 7;
/** Half of a character beyond the basic plane: emoji, ancient scripts. */
export const SURROGATE = 8;

const UNKNOWN = 255;
const kinds = new Uint8Array(65536).fill(UNKNOWN);

/** Kind of a code unit; each is worked out once. A code beyond the text (NaN) is a space. */
export function kindOfCode(code: number): number {
  const known = kinds[code];
  if (known === undefined) return SPACE;
  if (known !== UNKNOWN) return known;
  const kind = workOut(code);
  kinds[code] = kind;
  return kind;
}

/** Letters, digits and whatever else belongs to a word. */
export function isWordKind(kind: number): boolean {
  return kind >= LOWER && kind <= OTHER_WORD;
}

/** Letters with or without case. */
export function isLetterKind(kind: number): boolean {
  return kind === LOWER || kind === UPPER || kind === OTHER_WORD;
}

function workOut(code: number): number {
  const character = String.fromCharCode(code);
  if (isSpace(code)) return SPACE;
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER;
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\p{L}\p{M}\p{N}_]/u.test(character)) return OTHER_WORD;
  if ("'’‘ʼ`".includes(character)) return APOSTROPHE;
  if ('"“”„‟«»‹›'.includes(character)) return QUOTE;
  return MARK;
}

/** White space, control and invisible characters, which are no part of any token. */
export function isSpace(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Line feed, vertical tab, form feed, carriage return, next line, line and paragraph separator. */
export function isLineBreak(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}
