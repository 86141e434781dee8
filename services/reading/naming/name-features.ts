import type { CapitalRuns } from '#reading/naming/capital-runs.ts';
import { MARK_COUNT } from '#reading/naming/marks.ts';
import type { FeatureBuffer } from '#reading/weights/feature-program.ts';
import { mix } from '#reading/weights/hashing.ts';
import { WORD, WORD_STRIDE } from '#reading/words/word-table.ts';

/** Room for the features of one token. */
export function createNameFeatureBuffer(): FeatureBuffer {
  return { hashes: new Int32Array(128), count: 0 };
}

const NO_WORD = 0x7003;

/** What the name tagger looks at: one sentence with its tags and gazetteer marks. */
export type NamingState = {
  readonly rows: Int32Array;
  readonly ids: Int32Array;
  /** A hash a token, made of its Penn tag. */
  readonly tagHashes: Int32Array;
  readonly marks: Int32Array;
  /** Whether the sentence is in title case, so that capitals tell nothing. */
  readonly headline: boolean;
  /** Places in the sentence, from 0. */
  readonly runs: CapitalRuns;
  readonly first: number;
  readonly end: number;
};

/**
 * Features of the token at `at` that do not depend on labels: forms, shapes, endings, clusters, tags and gazetteer
 * marks of the token and of two on either side, and some pairs.
 */
export function fillNameFeatures(state: NamingState, at: number, buffer: FeatureBuffer): void {
  const { rows, ids, tagHashes, marks, first, end } = state;
  const { hashes } = buffer;
  const column = (token: number, which: number): number =>
    token < first || token >= end ? NO_WORD : (rows[(ids[token] as number) * WORD_STRIDE + which] as number);
  const tagAt = (token: number): number =>
    token < first || token >= end ? NO_WORD : (tagHashes[token] as number);
  const markAt = (token: number): number =>
    token < first || token >= end ? NO_WORD : (marks[token] as number);
  const lower = column(at, WORD.lower);
  const shape = column(at, WORD.shape);
  const fine = column(at, WORD.fineCluster);
  const coarse = column(at, WORD.coarseCluster);
  const mark = markAt(at);
  const tag = tagAt(at);
  const before = column(at - 1, WORD.lower);
  const after = column(at + 1, WORD.lower);
  const shapeBefore = column(at - 1, WORD.shape);
  const shapeAfter = column(at + 1, WORD.shape);
  const fineBefore = column(at - 1, WORD.fineCluster);
  const fineAfter = column(at + 1, WORD.fineCluster);
  const markBefore = markAt(at - 1);
  const markAfter = markAt(at + 1);
  const tagBefore = tagAt(at - 1);
  const tagAfter = tagAt(at + 1);
  const isFirst = at === first ? 1 : 0;
  let n = 0;
  hashes[n++] = 0x3456789;
  // The word itself
  hashes[n++] = mix(1, lower);
  hashes[n++] = mix(2, column(at, WORD.form));
  hashes[n++] = mix(mix(3, shape), isFirst);
  hashes[n++] = mix(4, column(at, WORD.suffix2));
  hashes[n++] = mix(5, column(at, WORD.suffix3));
  hashes[n++] = mix(6, column(at, WORD.suffix4));
  hashes[n++] = mix(7, column(at, WORD.prefix3));
  hashes[n++] = mix(mix(8, fine), shape);
  hashes[n++] = mix(mix(9, coarse), shape);
  hashes[n++] = mix(10, tag);
  hashes[n++] = mix(11, mark);
  hashes[n++] = mix(mix(12, mark), shape);
  hashes[n++] = mix(mix(13, column(at, WORD.readings)), mix(shape, isFirst));
  hashes[n++] = mix(mix(14, column(at, WORD.nounClass)), shape);
  hashes[n++] = mix(mix(15, tag), shape);
  hashes[n++] = mix(mix(16, column(at, WORD.suffix3)), shape);
  for (let bit = 0; bit < MARK_COUNT; bit++) if (mark & (1 << bit)) hashes[n++] = mix(17, bit);
  // Its neighbours
  hashes[n++] = mix(20, before);
  hashes[n++] = mix(21, after);
  hashes[n++] = mix(22, column(at - 2, WORD.lower));
  hashes[n++] = mix(23, column(at + 2, WORD.lower));
  hashes[n++] = mix(24, fineBefore);
  hashes[n++] = mix(25, fineAfter);
  hashes[n++] = mix(26, column(at - 2, WORD.fineCluster));
  hashes[n++] = mix(27, column(at + 2, WORD.fineCluster));
  hashes[n++] = mix(28, shapeBefore);
  hashes[n++] = mix(29, shapeAfter);
  hashes[n++] = mix(30, tagBefore);
  hashes[n++] = mix(31, tagAfter);
  hashes[n++] = mix(32, markBefore);
  hashes[n++] = mix(33, markAfter);
  hashes[n++] = mix(mix(34, column(at - 1, WORD.nounClass)), shape);
  hashes[n++] = mix(mix(35, column(at + 1, WORD.nounClass)), shape);
  hashes[n++] = mix(36, column(at - 1, WORD.suffix3));
  hashes[n++] = mix(37, column(at + 1, WORD.suffix3));
  // Pairs
  hashes[n++] = mix(mix(40, before), shape);
  hashes[n++] = mix(mix(41, after), shape);
  hashes[n++] = mix(mix(42, before), lower);
  hashes[n++] = mix(mix(43, lower), after);
  hashes[n++] = mix(mix(mix(44, shapeBefore), shape), shapeAfter);
  hashes[n++] = mix(mix(45, fineBefore), fine);
  hashes[n++] = mix(mix(46, fine), fineAfter);
  hashes[n++] = mix(mix(47, coarse), column(at + 1, WORD.coarseCluster));
  hashes[n++] = mix(mix(48, column(at - 1, WORD.coarseCluster)), coarse);
  hashes[n++] = mix(mix(49, markBefore), mark);
  hashes[n++] = mix(mix(50, mark), markAfter);
  hashes[n++] = mix(mix(mix(51, markBefore), mark), markAfter);
  hashes[n++] = mix(mix(52, tagBefore), tag);
  hashes[n++] = mix(mix(53, tag), tagAfter);
  hashes[n++] = mix(mix(mix(54, tagBefore), tag), tagAfter);
  hashes[n++] = mix(mix(55, fineBefore), mix(shape, shapeAfter));
  hashes[n++] = mix(mix(56, fineAfter), mix(shape, shapeBefore));
  hashes[n++] = mix(mix(57, column(at - 2, WORD.lower)), before);
  hashes[n++] = mix(mix(58, after), column(at + 2, WORD.lower));
  hashes[n++] = mix(mix(59, column(at - 2, WORD.shape)), mix(shapeBefore, shape));
  hashes[n++] = mix(mix(60, column(at + 2, WORD.shape)), mix(shapeAfter, shape));
  hashes[n++] = mix(mix(61, fine), mark);
  hashes[n++] = mix(mix(62, before), mark);
  hashes[n++] = mix(mix(63, after), mark);
  // The run of capitalized words that it stands in: "Party" at the end tells of every word before it
  const runFirst = first + (state.runs.first[at - first] as number);
  const runLast = first + (state.runs.last[at - first] as number);
  const runLength = Math.min(runLast - runFirst, 6);
  const place = Math.min(at - runFirst, 3) * 8 + Math.min(runLast - at, 3);
  const lastLower = column(runLast, WORD.lower);
  const lastFine = column(runLast, WORD.fineCluster);
  hashes[n++] = mix(mix(70, lastLower), place);
  hashes[n++] = mix(mix(71, lastFine), place);
  hashes[n++] = mix(72, lastLower);
  hashes[n++] = mix(mix(73, column(runFirst, WORD.lower)), place);
  hashes[n++] = mix(mix(74, column(runFirst, WORD.fineCluster)), place);
  hashes[n++] = mix(mix(75, column(runFirst - 1, WORD.lower)), place);
  hashes[n++] = mix(mix(76, column(runLast + 1, WORD.lower)), place);
  hashes[n++] = mix(mix(77, column(runFirst - 1, WORD.fineCluster)), place);
  hashes[n++] = mix(mix(78, column(runLast + 1, WORD.fineCluster)), place);
  hashes[n++] = mix(mix(79, runLength), place);
  hashes[n++] = mix(mix(80, markAt(runFirst)), place);
  hashes[n++] = mix(mix(81, markAt(runLast)), place);
  hashes[n++] = mix(mix(82, column(runLast, WORD.nounClass)), place);
  hashes[n++] = mix(mix(83, column(runLast + 1, WORD.lower)), column(runLast + 2, WORD.shape));
  hashes[n++] = mix(mix(84, column(runFirst - 1, WORD.lower)), column(runFirst - 2, WORD.lower));
  if (state.headline) {
    hashes[n++] = mix(90, lower);
    hashes[n++] = mix(91, fine);
    hashes[n++] = mix(92, column(at, WORD.readings));
    hashes[n++] = mix(93, column(at, WORD.nounClass));
    hashes[n++] = mix(94, tag);
    hashes[n++] = mix(95, mark);
    hashes[n++] = mix(mix(96, coarse), column(at + 1, WORD.coarseCluster));
    hashes[n++] = mix(mix(97, column(at - 1, WORD.coarseCluster)), coarse);
    hashes[n++] = mix(98, column(at, WORD.suffix3));
    hashes[n++] = mix(mix(99, fineBefore), tagBefore);
    hashes[n++] = mix(mix(100, fineAfter), tagAfter);
  }
  buffer.count = n;
}
