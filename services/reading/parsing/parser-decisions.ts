import { createLabelFeatures } from '#reading/parsing/label-features.ts';
import type { ParseColumns } from '#reading/parsing/parse-columns.ts';
import {
  canAttachLeft,
  canAttachRight,
  canShift,
  LEFT,
  type ParseState,
  RIGHT,
  SHIFT,
} from '#reading/parsing/parse-state.ts';
import { createTransitionFeatures } from '#reading/parsing/transition-features.ts';
import { highest } from '#reading/tagging/tag-words.ts';
import { addScores, type LinearModel } from '#reading/weights/linear-model.ts';
import { type PairModel, type PairScores, scorePair } from '#reading/weights/pair-model.ts';

/** How a parser goes on from a state. */
export type ParserDecisions = {
  /** The kind of transition that comes next, one that is possible; the stack is not empty. */
  readonly kindOf: (state: ParseState, columns: ParseColumns) => number;
  /** The number of the label that the arc gets which a transition of this kind draws. */
  readonly labelOf: (state: ParseState, kind: number, columns: ParseColumns) => number;
};

/** What a parser has learned: which transition comes next, and which label an arc gets. */
export type ParserModels = { readonly transitions: PairModel; readonly labels: LinearModel };

/** Decisions by the models alone. They have buffers of their own; not to be entered twice at a time. */
export function decideByModels(models: ParserModels): ParserDecisions {
  const transitionFeatures = createTransitionFeatures();
  const labelFeatures = createLabelFeatures();
  const scores: PairScores = { second: 0, third: 0 };
  const labelScores = new Int32Array(models.labels.labels.length);
  return {
    kindOf(state, columns) {
      scorePair(models.transitions, transitionFeatures(state, columns), scores);
      return bestPossible(state, scores);
    },
    labelOf(state, kind, columns) {
      labelScores.fill(0);
      addScores(models.labels, labelFeatures(state, kind, columns), labelScores);
      return highest(labelScores);
    },
  };
}

/** The best kind of transition that is possible: scores are measured from SHIFT's, which is 0. */
function bestPossible(state: ParseState, { second, third }: PairScores): number {
  const left = canAttachLeft(state) ? second : -Infinity;
  const right = canAttachRight(state) ? third : -Infinity;
  if (canShift(state) && left <= 0 && right <= 0) return SHIFT;
  return left >= right ? LEFT : RIGHT;
}
