import { mix } from '#reading/weights/hashing.ts';
import { FIRST_CAPITAL } from '#reading/words/word-shapes.ts';
import { WORD, WORD_STRIDE } from '#reading/words/word-table.ts';

/** Features of one decision, filled in place: no allocation in the hot loop. */
export type FeatureBuffer = { readonly hashes: Int32Array; count: number };

/** Room for the features of one token. */
export function createTagFeatureBuffer(): FeatureBuffer {
  return { hashes: new Int32Array(64), count: 0 };
}

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

/**
 * Features of the token at `at`: its own form, endings, WordNet readings and cluster, two words either side, two tags
 * before. The template's number is mixed in first, so that equal values of different templates differ.
 */
export function fillTagFeatures(state: TaggingState, at: number, buffer: FeatureBuffer): void {
  const { rows, ids, first, end, tags } = state;
  const { hashes } = buffer;
  const column = (token: number, which: number): number =>
    token < first || token >= end ? NO_WORD : (rows[(ids[token] as number) * WORD_STRIDE + which] as number);
  const tag1 = at > first ? (tags[at - 1] as number) : START_TAG;
  const tag2 = at > first + 1 ? (tags[at - 2] as number) : START_TAG;
  const form = column(at, WORD.form);
  const lower = column(at, WORD.lower);
  const shape = column(at, WORD.shape);
  const suffix2 = column(at, WORD.suffix2);
  const suffix3 = column(at, WORD.suffix3);
  const readings = column(at, WORD.readings);
  const nounClass = column(at, WORD.nounClass);
  const verbClass = column(at, WORD.verbClass);
  const fine = column(at, WORD.fineCluster);
  const coarse = column(at, WORD.coarseCluster);
  const before = column(at - 1, WORD.lower);
  const before2 = column(at - 2, WORD.lower);
  const after = column(at + 1, WORD.lower);
  const after2 = column(at + 2, WORD.lower);
  const readingsAfter = column(at + 1, WORD.readings);
  const fineAfter = column(at + 1, WORD.fineCluster);
  const fineBefore = column(at - 1, WORD.fineCluster);
  const coarseAfter = column(at + 1, WORD.coarseCluster);
  const suffixAfter = column(at + 1, WORD.suffix3);
  const atStart = at === first ? 1 : 0;
  const capital = (column(at, WORD.flags) & FIRST_CAPITAL) | (atStart << 1);
  let n = 0;
  hashes[n++] = 0x1234567;
  hashes[n++] = mix(1, form);
  hashes[n++] = mix(2, lower);
  hashes[n++] = mix(mix(3, shape), atStart);
  hashes[n++] = mix(4, column(at, WORD.suffix1));
  hashes[n++] = mix(5, suffix2);
  hashes[n++] = mix(6, suffix3);
  hashes[n++] = mix(7, column(at, WORD.suffix4));
  hashes[n++] = mix(8, column(at, WORD.prefix2));
  hashes[n++] = mix(9, column(at, WORD.prefix3));
  hashes[n++] = mix(10, readings);
  hashes[n++] = mix(mix(11, nounClass), verbClass);
  hashes[n++] = mix(12, fine);
  hashes[n++] = mix(13, coarse);
  hashes[n++] = mix(14, tag1);
  hashes[n++] = mix(mix(15, tag1), tag2);
  hashes[n++] = mix(mix(16, tag1), lower);
  hashes[n++] = mix(mix(17, tag1), readings);
  hashes[n++] = mix(mix(18, tag1), suffix3);
  hashes[n++] = mix(mix(19, tag1), fine);
  hashes[n++] = mix(20, before);
  hashes[n++] = mix(21, before2);
  hashes[n++] = mix(22, after);
  hashes[n++] = mix(23, after2);
  hashes[n++] = mix(24, suffixAfter);
  hashes[n++] = mix(25, readingsAfter);
  hashes[n++] = mix(26, fineAfter);
  hashes[n++] = mix(27, fineBefore);
  hashes[n++] = mix(mix(28, before), lower);
  hashes[n++] = mix(mix(29, lower), after);
  hashes[n++] = mix(mix(30, readings), readingsAfter);
  hashes[n++] = mix(mix(31, tag1), after);
  hashes[n++] = mix(mix(mix(32, tag1), readings), readingsAfter);
  hashes[n++] = mix(mix(mix(33, tag1), fine), coarseAfter);
  hashes[n++] = mix(mix(34, capital), suffix3);
  hashes[n++] = mix(mix(35, capital), fine);
  hashes[n++] = mix(mix(mix(36, tag2), tag1), readings);
  hashes[n++] = mix(mix(37, capital), column(at + 1, WORD.shape));
  hashes[n++] = mix(mix(38, capital), column(at - 1, WORD.shape));
  hashes[n++] = mix(mix(39, column(at + 2, WORD.readings)), readingsAfter);
  hashes[n++] = mix(mix(40, before2), before);
  hashes[n++] = mix(mix(41, coarse), coarseAfter);
  hashes[n++] = mix(mix(mix(42, coarse), coarseAfter), column(at - 1, WORD.coarseCluster));
  hashes[n++] = mix(mix(43, suffix2), suffixAfter);
  buffer.count = n;
}
