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
import type { LearnerSettings } from './learner-settings.ts';
import { type GoldTree, transitionCost } from './oracle.ts';
import { type Learned, Perceptron } from './perceptron.ts';

const KINDS = 3;

/** Learns which transition comes next in the state that it was made with. */
export type TransitionLearner = {
  readonly learned: Learned;
  /** Learns from the state's next decision and says which kind of transition to go on with. */
  readonly choose: (gold: GoldTree, explore: boolean) => number;
};

/** A learner of transitions with a dynamic oracle: all that lose no more right arcs than they must are right. */
export function createTransitionLearner(parts: {
  readonly state: ParseState;
  readonly columns: ParseColumns;
  readonly settings: LearnerSettings;
  readonly random: () => number;
}): TransitionLearner {
  const { state, columns, settings, random } = parts;
  const perceptron = new Perceptron(KINDS);
  const featuresOf = createTransitionFeatures();
  const scores = new Float64Array(KINDS);
  return {
    learned: perceptron,
    choose(gold, explore) {
      const features = featuresOf(state, columns);
      perceptron.score(features, scores);
      perceptron.clock++;
      const { right, wrong } = bestRightAndWrong(state, gold, scores);
      const lead = wrong < 0 ? Infinity : (scores[right] as number) - (scores[wrong] as number);
      if (lead < settings.margin) {
        perceptron.update(features, { label: right, amount: 1 });
        perceptron.update(features, { label: wrong, amount: -1 });
      }
      return lead <= 0 && explore && random() < settings.exploration ? wrong : right;
    },
  };
}

/** The best-scored transition that loses least, and the best-scored of the others; -1 for none. */
function bestRightAndWrong(
  state: ParseState,
  gold: GoldTree,
  scores: Float64Array,
): { right: number; wrong: number } {
  const costs = [
    canShift(state) ? transitionCost(state, gold, SHIFT) : Infinity,
    canAttachLeft(state) ? transitionCost(state, gold, LEFT) : Infinity,
    canAttachRight(state) ? transitionCost(state, gold, RIGHT) : Infinity,
  ];
  const least = Math.min(...costs);
  let right = -1;
  let wrong = -1;
  for (let kind = 0; kind < KINDS; kind++) {
    if (costs[kind] === Infinity) continue;
    const score = scores[kind] as number;
    if (costs[kind] === least) {
      if (right < 0 || score > (scores[right] as number)) right = kind;
    } else if (wrong < 0 || score > (scores[wrong] as number)) wrong = kind;
  }
  return { right, wrong };
}
