import { createLabelFeatures } from '#reading/parsing/label-features.ts';
import type { ParseColumns } from '#reading/parsing/parse-columns.ts';
import { LEFT, type ParseState } from '#reading/parsing/parse-state.ts';
import type { LearnerSettings } from './learner-settings.ts';
import type { GoldTree } from './oracle.ts';
import { type Learned, Perceptron } from './perceptron.ts';

/** Learns the labels of arcs in the state that it was made with. */
export type LabelLearner = {
  readonly learned: Learned;
  /** The label to go on with for the arc that a transition of this kind draws; learned from if the arc is right. */
  readonly choose: (gold: GoldTree, arc: { readonly kind: number; readonly explore: boolean }) => number;
};

/** A learner of labels. A wrong arc has no right label: it gets the one that scores best, and nothing is learned from it. */
export function createLabelLearner(parts: {
  readonly state: ParseState;
  readonly columns: ParseColumns;
  readonly settings: LearnerSettings;
  readonly random: () => number;
  readonly labelCount: number;
}): LabelLearner {
  const { state, columns, settings, random, labelCount } = parts;
  const perceptron = new Perceptron(labelCount);
  const featuresOf = createLabelFeatures();
  const scores = new Float64Array(labelCount);
  return {
    learned: perceptron,
    choose(gold, { kind, explore }) {
      const features = featuresOf(state, kind, columns);
      perceptron.score(features, scores);
      const dependent = state.stack[state.depth - 1] as number;
      const head = kind === LEFT ? state.front : (state.stack[state.depth - 2] as number);
      if (gold.heads[dependent] !== head) return bestBut(scores, -1);
      perceptron.clock++;
      const right = gold.labels[dependent] as number;
      const wrong = bestBut(scores, right);
      const lead = (scores[right] as number) - (scores[wrong] as number);
      if (lead < settings.margin) {
        perceptron.update(features, { label: right, amount: 1 });
        perceptron.update(features, { label: wrong, amount: -1 });
      }
      return lead < 0 && explore && random() < settings.exploration ? wrong : right;
    },
  };
}

/** The best-scored label that is not this one. */
function bestBut(scores: Float64Array, not: number): number {
  let best = -1;
  for (let label = 0; label < scores.length; label++) {
    if (label === not) continue;
    if (best < 0 || (scores[label] as number) > (scores[best] as number)) best = label;
  }
  return best;
}
