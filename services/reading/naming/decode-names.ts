import { mayEndWith, mayFollow, NAME_LABELS } from '#reading/naming/name-labels.ts';

/** Scores of `before` and then `label`, a row of all labels for each label before. */
export type Transitions = ArrayLike<number>;

const IMPOSSIBLE = -1e9;
const LABELS = NAME_LABELS.length;

/** For each label, the labels that may stand before it. */
const POSSIBLE_BEFORE: readonly Int32Array[] = NAME_LABELS.map((_, label) =>
  Int32Array.from(NAME_LABELS.keys().filter((before) => mayFollow(before, label))),
);

/** Words that may belong to names, one behind the other; before them stands one that is outside. */
export type NameLattice = {
  /** A row of label scores for each word. */
  readonly scores: ArrayLike<number>;
  readonly transitions: Transitions;
  readonly length: number;
  /** Whether a word that is outside stands behind them too, rather than the end of the sentence. */
  readonly goesOn: boolean;
};

/** Best sums up to each word and label, and the label before; grown when a longer stretch comes. */
let total = new Float64Array(64 * LABELS);
let from = new Uint8Array(64 * LABELS);

/** The best possible sequence of labels (Viterbi), written to `best`. */
export function decodeNames({ scores, transitions, length, goesOn }: NameLattice, best: Int32Array): void {
  if (length === 0) return;
  if (total.length < length * LABELS) {
    total = new Float64Array(length * LABELS * 2);
    from = new Uint8Array(length * LABELS * 2);
  }
  for (let label = 0; label < LABELS; label++) {
    total[label] = mayFollow(0, label)
      ? (scores[label] as number) + (transitions[label] as number)
      : IMPOSSIBLE;
  }
  for (let at = 1; at < length; at++) {
    for (let label = 0; label < LABELS; label++) {
      let top = IMPOSSIBLE * 2;
      let topLabel = 0;
      for (const before of POSSIBLE_BEFORE[label] as Int32Array) {
        const score =
          (total[(at - 1) * LABELS + before] as number) + (transitions[before * LABELS + label] as number);
        if (score > top) {
          top = score;
          topLabel = before;
        }
      }
      total[at * LABELS + label] = top + (scores[at * LABELS + label] as number);
      from[at * LABELS + label] = topLabel;
    }
  }
  let last = 0;
  let lastScore = -Infinity;
  for (let label = 0; label < LABELS; label++) {
    const score =
      (total[(length - 1) * LABELS + label] as number) +
      (goesOn ? (transitions[label * LABELS] as number) : 0);
    if (mayEndWith(label) && score > lastScore) {
      lastScore = score;
      last = label;
    }
  }
  for (let at = length - 1; at >= 0; at--) {
    best[at] = last;
    last = from[at * LABELS + last] as number;
  }
}
