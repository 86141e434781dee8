import { mayEndWith, mayFollow, NAME_LABELS } from '#reading/naming/name-labels.ts';
import type { FeatureWeights } from './perceptron.ts';
import { createRandom, shuffled } from './random.ts';

const LABELS = NAME_LABELS.length;

/** A stretch of words that may belong to names, between words that do not: features of each word (numbers from 0) and its right label. */
export type Segment = { readonly features: readonly Int32Array[]; readonly gold: Int32Array };

export type FieldSettings = {
  readonly epochs: number;
  readonly seed: number;
  /** Strength of the pull of every weight towards zero (a Gaussian prior). */
  readonly regularization: number;
  /** Length of a first step; AdaGrad shortens the later ones, weight by weight. */
  readonly rate: number;
};

/** The weights of a trained field: a row of labels a feature, and a row a label before for the transitions. */
export type TrainedField = { readonly weights: Float32Array; readonly transitions: Float32Array };

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradient with
 * AdaGrad. The prior is spread over a feature's occurrences, so that rare features are pulled as hard as frequent ones.
 */
export function trainRandomField(
  segments: readonly Segment[],
  featureCount: number,
  settings: FieldSettings,
): TrainedField {
  const weights = new Float32Array(featureCount * LABELS);
  const squares = new Float32Array(featureCount * LABELS).fill(1e-2);
  const transitions = new Float32Array(LABELS * LABELS);
  const transitionSquares = new Float32Array(LABELS * LABELS).fill(1e-2);
  const occurrences = countFeatures(segments, featureCount);
  const random = createRandom(settings.seed);
  const chain = createChain();
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const segment of shuffled(segments, random)) {
      const length = segment.gold.length;
      chain.run(segment, weights, transitions);
      for (let at = 0; at < length; at++) {
        const gold = segment.gold[at] as number;
        for (const feature of segment.features[at] as Int32Array) {
          const pull = settings.regularization / (occurrences[feature] as number);
          for (let label = 0; label < LABELS; label++) {
            const cell = feature * LABELS + label;
            const weight = weights[cell] as number;
            const gradient =
              (chain.marginals[at * LABELS + label] as number) - (label === gold ? 1 : 0) + pull * weight;
            const square = (squares[cell] as number) + gradient * gradient;
            squares[cell] = square;
            weights[cell] = weight - (settings.rate * gradient) / Math.sqrt(square);
          }
        }
      }
      chain.pairGradient(segment, (cell, gradient) => {
        const pulled = gradient + (settings.regularization / segments.length) * (transitions[cell] as number);
        const square = (transitionSquares[cell] as number) + pulled * pulled;
        transitionSquares[cell] = square;
        transitions[cell] = (transitions[cell] as number) - (settings.rate * pulled) / Math.sqrt(square);
      });
    }
  }
  return { weights, transitions };
}

/** The weights as rows by hash, for the model file. */
export function* fieldWeights(
  field: TrainedField,
  keys: { readonly features: Int32Array; readonly transitions: Int32Array },
): Generator<FeatureWeights> {
  const labels = NAME_LABELS.map((_, label) => label);
  for (const [rows, weights] of [
    [keys.features, field.weights],
    [keys.transitions, field.transitions],
  ] as const) {
    for (let row = 0; row < rows.length; row++) {
      yield {
        key: rows[row] as number,
        labels,
        weights: Array.from(weights.subarray(row * LABELS, (row + 1) * LABELS)),
      };
    }
  }
}

function countFeatures(segments: readonly Segment[], featureCount: number): Int32Array {
  const counts = new Int32Array(featureCount);
  for (const { features } of segments) {
    for (const word of features)
      for (const feature of word) counts[feature] = (counts[feature] as number) + 1;
  }
  return counts;
}

/** Pairs of labels that may follow one another; a segment stands between words that are outside. */
const PAIRS = NAME_LABELS.flatMap((_, before) =>
  NAME_LABELS.flatMap((_, label) => (mayFollow(before, label) ? [[before, label] as const] : [])),
);
const STARTS = NAME_LABELS.map((_, label) => mayFollow(0, label));
const ENDS = NAME_LABELS.map((_, label) => mayEndWith(label));

/** Forward and backward sums over a segment, each word's scaled to add up to one. */
function createChain() {
  let potentials = new Float64Array(0);
  let forward = new Float64Array(0);
  let backward = new Float64Array(0);
  const bridge = new Float64Array(LABELS * LABELS);
  const chain = {
    marginals: new Float64Array(0),
    run(segment: Segment, weights: Float32Array, transitions: Float32Array): void {
      const length = segment.gold.length;
      if (potentials.length < length * LABELS) {
        potentials = new Float64Array(length * LABELS * 2);
        forward = new Float64Array(length * LABELS * 2);
        backward = new Float64Array(length * LABELS * 2);
        chain.marginals = new Float64Array(length * LABELS * 2);
      }
      bridge.fill(0);
      for (const [before, label] of PAIRS) {
        bridge[before * LABELS + label] = Math.exp(transitions[before * LABELS + label] as number);
      }
      for (let at = 0; at < length; at++) fillPotentials(at, segment.features[at] as Int32Array, weights);
      sumForward(length);
      sumBackward(length);
      for (let at = 0; at < length; at++) {
        const row = at * LABELS;
        let sum = 0;
        for (let label = 0; label < LABELS; label++) {
          const value = (forward[row + label] as number) * (backward[row + label] as number);
          chain.marginals[row + label] = value;
          sum += value;
        }
        for (let label = 0; label < LABELS; label++) {
          chain.marginals[row + label] = (chain.marginals[row + label] as number) / sum;
        }
      }
    },
    /** Calls `change` for every transition of the segment with expected minus right count. */
    pairGradient(segment: Segment, change: (cell: number, gradient: number) => void): void {
      for (let at = 0; at < segment.gold.length; at++) {
        const before = at > 0 ? (at - 1) * LABELS : -1;
        const row = at * LABELS;
        let sum = 0;
        for (const [from, to] of PAIRS) sum += pairValue(before, row, from, to);
        const goldBefore = at > 0 ? (segment.gold[at - 1] as number) : 0;
        for (const [from, to] of PAIRS) {
          const expected = pairValue(before, row, from, to) / sum;
          const right = from === goldBefore && to === segment.gold[at] ? 1 : 0;
          if (expected > 1e-6 || right > 0) change(from * LABELS + to, expected - right);
        }
      }
    },
  };
  return chain;

  function pairValue(before: number, row: number, from: number, to: number): number {
    const start = before < 0 ? (from === 0 ? 1 : 0) : (forward[before + from] as number);
    return (
      start *
      (bridge[from * LABELS + to] as number) *
      (potentials[row + to] as number) *
      (backward[row + to] as number)
    );
  }

  function fillPotentials(at: number, features: Int32Array, weights: Float32Array): void {
    const row = at * LABELS;
    potentials.fill(0, row, row + LABELS);
    for (const feature of features) {
      for (let label = 0; label < LABELS; label++) {
        potentials[row + label] =
          (potentials[row + label] as number) + (weights[feature * LABELS + label] as number);
      }
    }
    let top = -Infinity;
    for (let label = 0; label < LABELS; label++) top = Math.max(top, potentials[row + label] as number);
    for (let label = 0; label < LABELS; label++) {
      potentials[row + label] = Math.exp((potentials[row + label] as number) - top);
    }
  }

  function sumForward(length: number): void {
    for (let at = 0; at < length; at++) {
      const row = at * LABELS;
      for (let label = 0; label < LABELS; label++) {
        forward[row + label] = at === 0 && STARTS[label] ? (bridge[label] as number) : 0;
      }
      if (at > 0) {
        for (const [before, label] of PAIRS) {
          forward[row + label] =
            (forward[row + label] as number) +
            (forward[row - LABELS + before] as number) * (bridge[before * LABELS + label] as number);
        }
      }
      for (let label = 0; label < LABELS; label++) {
        forward[row + label] = (forward[row + label] as number) * (potentials[row + label] as number);
      }
      scaleRow(forward, row);
    }
  }

  function sumBackward(length: number): void {
    for (let at = length - 1; at >= 0; at--) {
      const row = at * LABELS;
      if (at === length - 1) {
        for (let label = 0; label < LABELS; label++)
          backward[row + label] = ENDS[label] ? (bridge[label * LABELS] as number) : 0;
      } else {
        backward.fill(0, row, row + LABELS);
        for (const [label, next] of PAIRS) {
          backward[row + label] =
            (backward[row + label] as number) +
            (bridge[label * LABELS + next] as number) *
              (potentials[row + LABELS + next] as number) *
              (backward[row + LABELS + next] as number);
        }
      }
      scaleRow(backward, row);
    }
  }
}

function scaleRow(values: Float64Array, row: number): void {
  let sum = 0;
  for (let label = 0; label < LABELS; label++) sum += values[row + label] as number;
  for (let label = 0; label < LABELS; label++) values[row + label] = (values[row + label] as number) / sum;
}
