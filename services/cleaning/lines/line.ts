/**
 * One line of a text, without the spaces around it; `start` and `end` are its offsets in that text. `furniture` is what
 * kind of page furniture it is wherever it stands ("caption"), null for what may be an article's.
 */
export type Line = { text: string; start: number; end: number; words: number; furniture: string | null };

/** Ends as sentences end, quote marks and brackets aside: "…in the process.”", "…he said:". */
const SENTENCE_END = /[.!?…:;]["'”’»)\]*]*$/;

/** A sentence's end with what closes after it is no longer than this. */
const MAX_END = 12;

/** True of a line that ends as a sentence does and has three words or more: "He disagreed strongly." */
export function isSentence({ text, words }: Line): boolean {
  return words >= 3 && SENTENCE_END.test(text.slice(-MAX_END));
}

/** Small words that stay small in headlines set in capitals ("The Secret History of the Talks in Moscow"). */
const SMALL_IN_HEADLINES =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|is|nor|of|off|on|or|over|per|the|to|up|via|vs|with|yet|after|amid)$/;

/** Headlines capitalize all words but small ones; sentences full of names come to eight in ten. */
const MIN_CAPITALS = 0.88;

/** True of a line most of whose words are capitalized, as headlines in the American manner are. */
export function isCapitalized({ text }: Line): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const telling = words.filter((word) => !SMALL_IN_HEADLINES.test(word));
  const capitals = telling.filter((word) => /^\p{Lu}/u.test(word));
  return telling.length >= 2 && capitals.length >= telling.length * MIN_CAPITALS;
}

/** True of running text: a sentence of eight words or more that is not set as a headline. */
export function isProse(line: Line): boolean {
  return line.words >= 8 && isSentence(line) && !(line.words <= 16 && isCapitalized(line));
}

/** Words of plain letters apart by single spaces: most labels and headlines need no more. */
const PLAIN_KEY = /^[a-z0-9&]+(?: [a-z0-9&]+)*$/;

/** What two spellings of one line share: its words in small letters, without punctuation. */
export function lineKey(text: string): string {
  const small = text.toLowerCase();
  if (PLAIN_KEY.test(small)) return small;
  return small
    .replace(/[’‘'`]/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}
