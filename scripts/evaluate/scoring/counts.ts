/** Right among predicted gives precision, found among gold gives recall; in one-to-one matching they are the same. */
export type Counts = { right: number; predicted: number; found: number; gold: number };

export type Scores = { precision: number; recall: number; f1: number };

/** Precision, recall and F1; 0 where there is nothing to divide by. */
export function scoresOf({ right, predicted, found, gold }: Counts): Scores {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : found / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** Sums counts metric by metric, in the order in which the metrics first come. */
export function sumCounts(parts: readonly Record<string, Counts>[]): Record<string, Counts> {
  const sums: Record<string, Counts> = {};
  for (const part of parts) {
    for (const [metric, counts] of Object.entries(part)) {
      const sum = sums[metric] ?? { right: 0, predicted: 0, found: 0, gold: 0 };
      sums[metric] = {
        right: sum.right + counts.right,
        predicted: sum.predicted + counts.predicted,
        found: sum.found + counts.found,
        gold: sum.gold + counts.gold,
      };
    }
  }
  return sums;
}

/** Counts of a one-to-one matching. */
export function matched(right: number, predicted: number, gold: number): Counts {
  return { right, predicted, found: right, gold };
}

/** Counts of a share of cases (how often the cue was right); precision and recall are both that share. */
export function share(right: number, of: number): Counts {
  return { right, predicted: of, found: right, gold: of };
}
