import { mix } from '#reading/weights/hashing.ts';
import { WORD, WORD_STRIDE } from '#reading/words/word-table.ts';

/** What the parser sees of each word of a sentence; behind the words stand the root and "no word". */
export type ParseColumns = {
  words: Int32Array;
  tags: Int32Array;
  parts: Int32Array;
  wordTags: Int32Array;
  clusters: Int32Array;
  senses: Int32Array;
  /** Number of commas, and of quote marks, before each word. */
  commas: Int32Array;
  quotes: Int32Array;
};

const ROOT_VALUE = 0x3001;
const NONE_VALUE = 0x3002;

/** Columns with room for `size` words. */
export function createParseColumns(size: number): ParseColumns {
  const column = (): Int32Array => new Int32Array(size + 2);
  return {
    words: column(),
    tags: column(),
    parts: column(),
    wordTags: column(),
    clusters: column(),
    senses: column(),
    commas: column(),
    quotes: column(),
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

/** Hashes of a tag number's Penn tag and of its universal part of speech. */
export type TagHashes = {
  readonly tags: Int32Array;
  readonly parts: Int32Array;
  readonly comma: number;
  readonly quotes: ReadonlySet<number>;
};

/** Fills the columns from the word table and the tags. */
export function fillParseColumns(columns: ParseColumns, input: ParseInput): void {
  const length = input.end - input.first;
  let commas = 0;
  let quotes = 0;
  for (let index = 0; index < length; index++) {
    const row = (input.ids[input.first + index] as number) * WORD_STRIDE;
    const label = input.tags[input.first + index] as number;
    const word = input.rows[row + WORD.lower] as number;
    const tag = input.tagHashes.tags[label] as number;
    columns.words[index] = word;
    columns.tags[index] = tag;
    columns.parts[index] = input.tagHashes.parts[label] as number;
    columns.wordTags[index] = mix(word, tag);
    columns.clusters[index] = input.rows[row + WORD.fineCluster] as number;
    columns.senses[index] = mix(
      input.rows[row + WORD.nounClass] as number,
      input.rows[row + WORD.verbClass] as number,
    );
    columns.commas[index] = commas;
    columns.quotes[index] = quotes;
    if (word === input.tagHashes.comma) commas++;
    if (input.tagHashes.quotes.has(word)) quotes++;
  }
  columns.commas[length] = commas;
  columns.quotes[length] = quotes;
  for (const values of [
    columns.words,
    columns.tags,
    columns.parts,
    columns.wordTags,
    columns.clusters,
    columns.senses,
  ]) {
    values[length] = ROOT_VALUE;
    values[length + 1] = NONE_VALUE;
  }
}
