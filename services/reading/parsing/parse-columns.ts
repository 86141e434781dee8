import { hashText, mix } from '#reading/weights/hashing.ts';
import { WORD, WORD_STRIDE } from '#reading/words/word-table.ts';

/** Columns of a word's row, by the letters that stand for them in the templates; the label is the word's own, once it has one. */
export const COLUMN = { w: 0, t: 1, p: 2, wt: 3, c: 4, z: 5 } as const;
/** Numbers of a row that are columns. */
export const COLUMN_COUNT = 6;
/** A row is 2 ** 3 numbers long. */
export const ROW_SHIFT = 3;

/** What the parser sees of each word of a sentence; behind the words stand the root and "no word". */
export type ParseColumns = {
  /** A row of eight numbers a word, of which `COLUMN` names the first. */
  rows: Int32Array;
  /** Number of commas, and of quote marks, before each word. */
  commas: Int32Array;
  quotes: Int32Array;
  /** Number of finite verbs before each word; how far it is to the next one (0 for itself), as a class. */
  verbs: Int32Array;
  toVerb: Int32Array;
  /** The next mark from each word on; 0 for none. */
  mark: Int32Array;
};

const ROOT_VALUE = 0x3001;
const NONE_VALUE = 0x3002;

/** Columns with room for `size` words. */
export function createParseColumns(size: number): ParseColumns {
  const column = (): Int32Array => new Int32Array(size + 2);
  return {
    rows: new Int32Array((size + 2) << ROW_SHIFT),
    commas: column(),
    quotes: column(),
    verbs: column(),
    toVerb: column(),
    mark: column(),
  };
}

/** The words of one sentence with their tags, and what each tag number stands for. */
export type ParseInput = {
  readonly rows: Int32Array;
  readonly ids: Int32Array;
  readonly tags: Int32Array;
  readonly first: number;
  readonly end: number;
  readonly tagHashes: TagHashes;
};

/** By tag number: hashes of the tag and of its universal part of speech, and 1 for tags of finite verbs and of marks. */
export type TagHashes = {
  readonly tags: Int32Array;
  readonly parts: Int32Array;
  readonly isFinite: Uint8Array;
  readonly isMark: Uint8Array;
  readonly comma: number;
  readonly quotes: ReadonlySet<number>;
};

/** Hashes for the tagger's label numbers, whose strings are "UPOS|XPOS". */
export function hashTags(tagLabels: readonly string[]): TagHashes {
  return {
    tags: Int32Array.from(tagLabels, (label) => hashText(label)),
    parts: Int32Array.from(tagLabels, (label) => hashText(label.slice(0, label.indexOf('|')))),
    isFinite: Uint8Array.from(tagLabels, (label) => (/^(VERB|AUX)\|(VB[DPZ]?|MD)$/.test(label) ? 1 : 0)),
    isMark: Uint8Array.from(tagLabels, (label) => (label.startsWith('PUNCT') ? 1 : 0)),
    comma: hashText(','),
    quotes: new Set(['"', "''", '``'].map(hashText)),
  };
}

/** Fills the columns from the word table and the tags. */
export function fillParseColumns(columns: ParseColumns, input: ParseInput): void {
  const { rows } = columns;
  const length = input.end - input.first;
  let commas = 0;
  let quotes = 0;
  let verbs = 0;
  for (let index = 0; index < length; index++) {
    const row = (input.ids[input.first + index] as number) * WORD_STRIDE;
    const label = input.tags[input.first + index] as number;
    const word = input.rows[row + WORD.lower] as number;
    const tag = input.tagHashes.tags[label] as number;
    const to = index << ROW_SHIFT;
    rows[to + COLUMN.w] = word;
    rows[to + COLUMN.t] = tag;
    rows[to + COLUMN.p] = input.tagHashes.parts[label] as number;
    rows[to + COLUMN.wt] = mix(word, tag);
    rows[to + COLUMN.c] = input.rows[row + WORD.fineCluster] as number;
    rows[to + COLUMN.z] = mix(
      input.rows[row + WORD.nounClass] as number,
      input.rows[row + WORD.verbClass] as number,
    );
    columns.commas[index] = commas;
    columns.quotes[index] = quotes;
    columns.verbs[index] = verbs;
    verbs += input.tagHashes.isFinite[label] as number;
    if (word === input.tagHashes.comma) commas++;
    if (input.tagHashes.quotes.has(word)) quotes++;
  }
  columns.commas[length] = commas;
  columns.quotes[length] = quotes;
  columns.verbs[length] = verbs;
  columns.verbs[length + 1] = verbs;
  lookAhead(columns, input);
  rows.fill(ROOT_VALUE, length << ROW_SHIFT, (length + 1) << ROW_SHIFT);
  rows.fill(NONE_VALUE, (length + 1) << ROW_SHIFT, (length + 2) << ROW_SHIFT);
}

/** Distances to a verb that matter: 0 to 2, then below each of these, then farther. */
const VERB_DISTANCES = [3, 6, 12, 60];
const NO_VERB = 9;

/** What comes behind each word: the next finite verb and the next mark. */
function lookAhead({ rows, toVerb, mark }: ParseColumns, { tags, first, end, tagHashes }: ParseInput): void {
  const length = end - first;
  let verb = Number.POSITIVE_INFINITY;
  let nextMark = 0;
  toVerb[length] = NO_VERB;
  mark[length] = 0;
  for (let index = length - 1; index >= 0; index--) {
    const label = tags[first + index] as number;
    verb = tagHashes.isFinite[label] === 1 ? 0 : verb + 1;
    toVerb[index] = classOf(verb);
    if (tagHashes.isMark[label] === 1) nextMark = rows[(index << ROW_SHIFT) + COLUMN.w] as number;
    mark[index] = nextMark;
  }
}

function classOf(words: number): number {
  if (words < 3) return words;
  const place = VERB_DISTANCES.findIndex((limit) => words < limit);
  return place < 0 ? NO_VERB : 2 + place;
}
