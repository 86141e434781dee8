import { BEFORE_NAMES, JOINED_PREFIXES, OFTEN_LAST } from '#reading/tokens/abbreviations.ts';
import {
  APOSTROPHE,
  DIGIT,
  isLetterKind,
  isWordKind,
  kindOfCode,
  LOWER,
  QUOTE,
  SPACE,
  SURROGATE,
  UPPER,
} from '#reading/tokens/character-kinds.ts';
import { cliticLength } from '#reading/tokens/split-clitics.ts';

const FULL_STOP = 0x2e;
const HYPHENS = new Set([0x2d, 0x2010, 0x2011]);
/** Emoji are joined or coloured by these. */
const isEmojiJoiner = (code: number): boolean => code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f);

/**
 * Words, numbers and marks of one paragraph, as UD English splits them ("don't" is "do" and "n't", "U.S.-led" is "U.S.",
 * "-" and "led"). Calls `add` with the offsets of each, in order; every character that is no white space belongs to
 * exactly one. One pass, no backtracking.
 */
export function splitWords(
  text: string,
  paragraph: { readonly start: number; readonly end: number },
  add: (start: number, end: number) => void,
): void {
  let at = paragraph.start;
  while (at < paragraph.end) {
    const kind = kindOfCode(text.charCodeAt(at));
    if (kind === SPACE) {
      at++;
      continue;
    }
    const end = Math.min(paragraph.end, isWordKind(kind) ? endOfWord(text, at) : endOfMark(text, at, kind));
    const clitic = isWordKind(kind) ? cliticLength(text, at, end) : 0;
    if (clitic > 0) add(at, end - clitic);
    add(end - (clitic || end - at), end);
    at = end;
  }
}

/** End of the word that begins with a letter or digit at `start`. */
function endOfWord(text: string, start: number): number {
  const address = endOfAddress(text, start);
  if (address > start) return address;
  let at = start + 1;
  let hasInnerStop = false;
  for (;;) {
    while (isWordKind(kindOfCode(text.charCodeAt(at)))) at++;
    const code = text.charCodeAt(at);
    const before = kindOfCode(text.charCodeAt(at - 1));
    const after = kindOfCode(text.charCodeAt(at + 1));
    if (!isWordKind(after) || !joins(text, { start, at, code, before, after })) break;
    if (code === FULL_STOP && before !== DIGIT) hasInnerStop = true;
    at++;
  }
  if (text.charCodeAt(at) !== FULL_STOP || text.charCodeAt(at + 1) === FULL_STOP) return at;
  return hasInnerStop || isAbbreviation(text, start, at) ? at + 1 : at;
}

/** Does the mark between two word characters stay inside the word? */
function joins(
  text: string,
  place: {
    readonly start: number;
    readonly at: number;
    readonly code: number;
    readonly before: number;
    readonly after: number;
  },
): boolean {
  const { start, at, code, before, after } = place;
  switch (code) {
    case FULL_STOP:
      // "3.5", "U.S", "e.g", "example.com", "Ph.D"; not the glued "demands.Still".
      if (before === DIGIT || after === DIGIT) return before === after;
      if (after === LOWER || isInitials(text, start, at)) return true;
      return before === LOWER && kindOfCode(text.charCodeAt(at + 2)) !== LOWER;
    case 0x2c: // comma
    case 0x3a: // colon
    case 0x2f: // slash
      return before === DIGIT && after === DIGIT;
    case 0x26: // ampersand
      return before === UPPER && after === UPPER;
    default:
      if (HYPHENS.has(code)) return at - start < 8 && isLetterKind(after) && isJoinedPrefix(text, start, at);
      return kindOfCode(code) === APOSTROPHE && isLetterKind(before) && isLetterKind(after);
  }
}

function isJoinedPrefix(text: string, start: number, end: number): boolean {
  return JOINED_PREFIXES.has(text.slice(start, end).toLowerCase());
}

/** "U.S" before its last full stop: single letters with full stops between. */
function isInitials(text: string, start: number, end: number): boolean {
  if (end - start > 11) return false;
  for (let at = start + 1; at < end; at += 2) if (text.charCodeAt(at) !== FULL_STOP) return false;
  return true;
}

/** Does the full stop behind this word belong to it? Single capitals do ("J. D. Vance"), and listed abbreviations. */
function isAbbreviation(text: string, start: number, end: number): boolean {
  if (end - start === 1) return isInitial(text, start);
  if (end - start > 9) return false;
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  if (lower === 'no') return word === 'No' && /^\. ?\d/.test(text.slice(end, end + 3));
  if (AMBIGUOUS_WHEN_SMALL.has(lower) && word === lower) return false;
  return BEFORE_NAMES.has(lower) || OFTEN_LAST.has(lower);
}

/** "J." of a name, but not "I."; and "(b. 1949": born. */
function isInitial(text: string, at: number): boolean {
  const letter = text.charAt(at);
  if (kindOfCode(text.charCodeAt(at)) === UPPER) return letter !== 'I';
  return text.charAt(at - 1) === '(' && 'bcdm'.includes(letter);
}

/** Words of their own unless they begin with a capital: "Sen. Mark Kelly, Ill." but "the sun.", "ill." */
const AMBIGUOUS_WHEN_SMALL = new Set(
  'mar sun sat wed ill miss mass wash ind pa la ore mo id fig est det ca al am pm op ext ave sts v fr mt ft'.split(
    ' ',
  ),
);

/** End of a web address or e-mail address that begins at `start`; `start` itself when there is none. */
function endOfAddress(text: string, start: number): number {
  const opening = text.slice(start, start + 8).toLowerCase();
  const isWeb = opening.startsWith('http://') || opening.startsWith('https://') || opening.startsWith('www.');
  if (!isWeb && !isMailbox(text, start)) return start;
  let end = start;
  while (isAddressCode(text.charCodeAt(end))) end++;
  while (end > start && '.,;:!?)]}'.includes(text.charAt(end - 1))) end--;
  return end;
}

/** Letters, digits, dots, hyphens and underscores, then @ and a letter. The look ahead is bounded. */
function isMailbox(text: string, start: number): boolean {
  for (let at = start; at < start + 64; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x40) return at > start && isWordKind(kindOfCode(text.charCodeAt(at + 1)));
    if (!isWordKind(kindOfCode(code)) && code !== FULL_STOP && code !== 0x2d) return false;
  }
  return false;
}

function isAddressCode(code: number): boolean {
  const kind = kindOfCode(code);
  return (
    kind !== SPACE &&
    kind !== QUOTE &&
    kind !== APOSTROPHE &&
    kind !== SURROGATE &&
    code !== 0x3c &&
    code !== 0x3e
  );
}

/** End of the mark, or run of marks, at `start`. */
function endOfMark(text: string, start: number, kind: number): number {
  const code = text.charCodeAt(start);
  if (kind === APOSTROPHE) return endOfApostrophe(text, start);
  if (kind === SURROGATE) return endOfEmoji(text, start);
  if (kind === QUOTE) return start + 1;
  // "#MAGA" and "@name", which are written with a space before them.
  if ((code === 0x23 || code === 0x40) && kindOfCode(text.charCodeAt(start - 1)) === SPACE) {
    let end = start + 1;
    while (isWordKind(kindOfCode(text.charCodeAt(end)))) end++;
    if (end > start + 1) return end;
  }
  const isRun = code === 0x21 || code === 0x3f ? isQuestionOrExclamation : (other: number) => other === code;
  let end = start + 1;
  if (!'()[]{}$£€%,;:'.includes(text.charAt(start))) while (isRun(text.charCodeAt(end))) end++;
  return end;
}

const isQuestionOrExclamation = (code: number): boolean => code === 0x21 || code === 0x3f;

/** Two apostrophes are a quote mark; 's behind a closing quote mark is a word; '90s is a year. */
function endOfApostrophe(text: string, start: number): number {
  if (text.charCodeAt(start + 1) === text.charCodeAt(start)) return start + 2;
  const isGlued = kindOfCode(text.charCodeAt(start - 1)) !== SPACE;
  let end = start + 1;
  while (end < start + 4 && isWordKind(kindOfCode(text.charCodeAt(end)))) end++;
  if (isWordKind(kindOfCode(text.charCodeAt(end)))) return start + 1;
  const rest = text.slice(start + 1, end).toLowerCase();
  return (isGlued && CLITICS.has(rest)) || /^\d\ds?$/.test(rest) ? end : start + 1;
}

const CLITICS = new Set(['s', 'm', 'd', 'll', 've', 're']);

/** A character of two code units with the joiners and further characters of its emoji. */
function endOfEmoji(text: string, start: number): number {
  const codeLength = (at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  let end = start + codeLength(start);
  for (;;) {
    if (!isEmojiJoiner(text.charCodeAt(end))) return end;
    end++;
    if (kindOfCode(text.charCodeAt(end)) === SURROGATE) end += codeLength(end);
  }
}
