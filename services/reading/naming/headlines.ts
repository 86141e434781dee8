import { hashText } from '#reading/weights/hashing.ts';
import { FIRST_CAPITAL, HAS_DIGIT, HAS_LETTER } from '#reading/words/word-shapes.ts';
import { WORD, WORD_STRIDE } from '#reading/words/word-table.ts';

/** Words that headlines in title case write small. */
export const SMALL_IN_HEADLINES: ReadonlySet<string> = new Set(
  "a an the of in on at to for and or nor but with by from as is if it's vs over into amid after than via up n't 's".split(
    ' ',
  ),
);

const SMALL_HASHES: ReadonlySet<number> = new Set([...SMALL_IN_HEADLINES].map(hashText));

/** A name or two fill a line as well; only a longer one tells that everything has a capital. */
const LEAST_WORDS = 4;

/**
 * Is a sentence in title case ("Lawmakers Urge Rubio to Keep Ambassador in Place"), or in capitals? Then capitals tell nothing of
 * names: all its words have one but those that headlines write small.
 */
export function isHeadline(words: {
  readonly rows: Int32Array;
  readonly ids: Int32Array;
  readonly first: number;
  readonly end: number;
}): boolean {
  const { rows, ids, first, end } = words;
  let capitals = 0;
  for (let at = first; at < end; at++) {
    const row = (ids[at] as number) * WORD_STRIDE;
    const flags = rows[row + WORD.flags] as number;
    if (flags & FIRST_CAPITAL) capitals++;
    else if (
      flags & HAS_LETTER &&
      !(flags & HAS_DIGIT) &&
      !SMALL_HASHES.has(rows[row + WORD.lower] as number)
    )
      return false;
  }
  return capitals >= LEAST_WORDS;
}
