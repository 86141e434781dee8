import {
  BEFORE_NAMES,
  OFTEN_LAST,
  SAYING_AFTER_QUOTE,
  SENTENCE_OPENERS,
} from '#reading/tokens/abbreviations.ts';
import { APOSTROPHE, DIGIT, kindOfCode, LOWER, QUOTE, UPPER } from '#reading/tokens/character-kinds.ts';

/** The words of a text as offsets, in order. */
export type WordOffsets = { readonly starts: Int32Array; readonly ends: Int32Array };

/**
 * Splits a paragraph's words into sentences. Returns the number one past the last word of each sentence. A sentence ends
 * after a full stop, question or exclamation mark with the quote marks and brackets that close there, if what follows
 * looks like a beginning; abbreviations end one only before a typical first word.
 */
export function splitSentences(
  text: string,
  words: WordOffsets,
  paragraph: { readonly first: number; readonly end: number },
): number[] {
  const ends: number[] = [];
  let first = paragraph.first;
  for (let word = first; word < paragraph.end; word++) {
    if (!mayEnd(text, words, word)) continue;
    const next = afterClosers(text, words, { from: word + 1, end: paragraph.end });
    if (next < paragraph.end && !isBoundary(text, words, { first, last: word, next, end: paragraph.end }))
      continue;
    ends.push(next);
    first = next;
    word = next - 1;
  }
  if (first < paragraph.end) ends.push(paragraph.end);
  return ends;
}

/** Words that can be the last: marks that end a sentence, and abbreviations that have their full stop inside. */
function mayEnd(text: string, words: WordOffsets, word: number): boolean {
  const last = text.charCodeAt((words.ends[word] as number) - 1);
  return last === 0x2e || last === 0x3f || last === 0x21 || last === 0x2026 || last === 0x3002;
}

/** Quote marks and brackets glued to the end belong to the sentence: its closers. */
function afterClosers(
  text: string,
  words: WordOffsets,
  range: { readonly from: number; readonly end: number },
): number {
  let word = range.from;
  while (word < range.end && words.starts[word] === words.ends[word - 1] && isCloser(text, words, word))
    word++;
  while (word + 2 < range.end && isNote(text, words, word)) word += 3;
  return word;
}

/** "[12]" behind a sentence, with or without a space: the number of a note, which belongs to it. */
function isNote(text: string, words: WordOffsets, word: number): boolean {
  const start = words.starts[word] as number;
  const end = words.ends[word + 2] as number;
  return end - start < 7 && /^\[\d+\]$/.test(text.slice(start, end));
}

function isCloser(text: string, words: WordOffsets, word: number): boolean {
  const start = words.starts[word] as number;
  const character = text.charAt(start);
  if (')]}”»’›'.includes(character)) return true;
  const kind = kindOfCode(text.charCodeAt(start));
  if ((kind !== QUOTE && kind !== APOSTROPHE) || '“„‘‹«'.includes(character)) return false;
  // A straight mark closes if white space or the end follows, or another mark: `talks." he said` but not `talks."He`.
  const after = kindOfCode(text.charCodeAt(words.ends[word] as number));
  return after !== UPPER && after !== LOWER && after !== DIGIT;
}

type Place = { readonly first: number; readonly last: number; readonly next: number; readonly end: number };

function isBoundary(text: string, words: WordOffsets, place: Place): boolean {
  const { first, last, next, end } = place;
  const lastEnd = words.ends[next - 1] as number;
  const nextStart = words.starts[next] as number;
  const opening = openingWord(text, words, next, end);
  const kind = kindOfCode(text.charCodeAt(words.starts[opening] as number));
  if (kind === LOWER) return false;
  const isGlued = lastEnd === nextStart;
  if (isGlued && kind !== UPPER && opening === next) return false;
  const word = text.slice(words.starts[last], words.ends[last]);
  if (word.length > 1 && /[\p{L}\p{N}]/u.test(word))
    return endsAfterAbbreviation(text, words, { word, opening });
  // "1. Item": a number alone before the stop begins a list.
  if (last === first + 1 && kindOfCode(text.charCodeAt(words.starts[first] as number)) === DIGIT)
    return false;
  const isQuoted = next > last + 1;
  return !(isQuoted && word !== '.' && isFollowedBySaying(text, words, { from: next, end }));
}

/** The word behind the quote marks, brackets or dashes that open a sentence. */
function openingWord(text: string, words: WordOffsets, from: number, end: number): number {
  let word = from;
  while (
    word < end - 1 &&
    word < from + 3 &&
    /^["'“‘„«‹([—–-]/.test(text.charAt(words.starts[word] as number))
  )
    word++;
  return word;
}

function endsAfterAbbreviation(
  text: string,
  words: WordOffsets,
  place: { readonly word: string; readonly opening: number },
): boolean {
  const lower = place.word.slice(0, -1).toLowerCase();
  if (BEFORE_NAMES.has(lower)) return false;
  const isAbbreviation = lower.length === 1 || lower.includes('.') || OFTEN_LAST.has(lower);
  if (!isAbbreviation) return true;
  return SENTENCE_OPENERS.has(text.slice(words.starts[place.opening], words.ends[place.opening]));
}

/** `"Is it true?" Mark Smith asked`: up to three capitalized words, then a verb of saying. */
function isFollowedBySaying(
  text: string,
  words: WordOffsets,
  range: { readonly from: number; readonly end: number },
): boolean {
  for (let word = range.from; word < Math.min(range.end, range.from + 5); word++) {
    const written = text.slice(words.starts[word], words.ends[word]);
    if (word > range.from && SAYING_AFTER_QUOTE.has(written)) return true;
    if (kindOfCode(written.charCodeAt(0)) !== UPPER) return false;
  }
  return false;
}
