import { TAG_ATOMS, TAG_PLACES, TAG_TEMPLATES } from '#reading/tagging/tag-templates.ts';
import { compileFeatures, type FeatureBuffer, runFeatures } from '#reading/weights/feature-program.ts';
import { FIRST_CAPITAL } from '#reading/words/word-shapes.ts';
import { WORD, WORD_STRIDE } from '#reading/words/word-table.ts';

/** Tag numbers stand for hashes; beyond the sentence's start stands this. */
const START_TAG = 0x7001;
/** A word beyond the sentence. */
const NO_WORD = 0x7002;

/** What the tagger looks at: the words of one sentence and the tags given so far. */
export type TaggingState = {
  readonly rows: Int32Array;
  /** Row ids of the document's words. */
  readonly ids: Int32Array;
  /** Token range of the sentence. */
  readonly first: number;
  readonly end: number;
  /** Label numbers of the document's tokens, known before the current one. */
  readonly tags: Int32Array;
};

/** Features of the token at `at`. They hold until the next call. */
export type TagFeatures = (state: TaggingState, at: number) => FeatureBuffer;

/** The function that gives the features of a token to be tagged. */
export function createTagFeatures(): TagFeatures {
  const columns = Object.keys(WORD);
  const places = Object.keys(TAG_PLACES).flatMap((place) => columns.map((column) => column + place));
  const program = compileFeatures([...places, ...TAG_ATOMS], TAG_TEMPLATES);
  const { registers } = program;
  const distances = Int32Array.from(Object.values(TAG_PLACES));
  const width = columns.length;
  return ({ rows, ids, first, end, tags }, at) => {
    let to = 0;
    for (let place = 0; place < distances.length; place++) {
      const token = at + (distances[place] as number);
      if (token < first || token >= end) registers.fill(NO_WORD, to, to + width);
      else {
        const from = (ids[token] as number) * WORD_STRIDE;
        for (let column = 0; column < width; column++) registers[to + column] = rows[from + column] as number;
      }
      to += width;
    }
    const atStart = at === first ? 1 : 0;
    registers[to++] = at > first ? (tags[at - 1] as number) : START_TAG;
    registers[to++] = at > first + 1 ? (tags[at - 2] as number) : START_TAG;
    registers[to++] = atStart;
    registers[to++] = ((registers[WORD.flags] as number) & FIRST_CAPITAL) | (atStart << 1);
    return runFeatures(program);
  };
}
