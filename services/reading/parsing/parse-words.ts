import { createLabelFeatures } from '#reading/parsing/label-features.ts';
import { createParseColumns, fillParseColumns, hashTags } from '#reading/parsing/parse-columns.ts';
import {
  canAttachLeft,
  canAttachRight,
  canShift,
  createParseState,
  isFinished,
  LEFT,
  move,
  type ParseState,
  RIGHT,
  SHIFT,
  startSentence,
} from '#reading/parsing/parse-state.ts';
import { createTransitionFeatures } from '#reading/parsing/transition-features.ts';
import { highest } from '#reading/tagging/tag-words.ts';
import { addScores, type LinearModel } from '#reading/weights/linear-model.ts';
import { type PairModel, type PairScores, scorePair } from '#reading/weights/pair-model.ts';

/** Parses one sentence, greedily; writes heads (numbers of document tokens, -1 the root) and label numbers. */
export type WordParser = (sentence: {
  readonly rows: Int32Array;
  readonly ids: Int32Array;
  readonly tags: Int32Array;
  readonly first: number;
  readonly end: number;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}) => void;

/** What a parser has learned: which transition comes next, and which label an arc gets. */
export type ParserModels = { readonly transitions: PairModel; readonly labels: LinearModel };

/** A parser with its own buffers; not to be entered twice at a time. */
export function createWordParser(models: ParserModels, tagLabels: readonly string[]): WordParser {
  const tagHashes = hashTags(tagLabels);
  const transitionFeatures = createTransitionFeatures();
  const labelFeatures = createLabelFeatures();
  const scores: PairScores = { second: 0, third: 0 };
  const labelScores = new Int32Array(models.labels.labels.length);
  let room = 256;
  let state = createParseState(room);
  let columns = createParseColumns(room);
  return ({ rows, ids, tags, first, end, heads, labels }) => {
    const length = end - first;
    if (length > room) {
      room = length * 2;
      state = createParseState(room);
      columns = createParseColumns(room);
    }
    startSentence(state, length);
    fillParseColumns(columns, { rows, ids, tags, first, end, tagHashes });
    while (!isFinished(state)) {
      if (state.depth === 0) {
        move(state, SHIFT, -1);
        continue;
      }
      scorePair(models.transitions, transitionFeatures(state, columns), scores);
      const kind = bestPossible(state, scores);
      if (kind === SHIFT) {
        move(state, SHIFT, -1);
        continue;
      }
      labelScores.fill(0);
      addScores(models.labels, labelFeatures(state, kind, columns), labelScores);
      move(state, kind, highest(labelScores));
    }
    for (let index = 0; index < length; index++) {
      const head = state.heads[index] as number;
      heads[first + index] = head === length ? -1 : first + head;
      labels[first + index] = state.labels[index] as number;
    }
  };
}

/** The best kind of transition that is possible: scores are measured from SHIFT's, which is 0. */
function bestPossible(state: ParseState, { second, third }: PairScores): number {
  const left = canAttachLeft(state) ? second : -Infinity;
  const right = canAttachRight(state) ? third : -Infinity;
  if (canShift(state) && left <= 0 && right <= 0) return SHIFT;
  return left >= right ? LEFT : RIGHT;
}
