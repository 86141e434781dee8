/** A possible match of a gold and a predicted thing; `keys` say how good it is, the most important first. */
export type Candidate = { keys: readonly number[]; gold: number; predicted: number };

/** One-to-one matching, best first; equals in the order of gold, then of predictions. Gives predicted → gold. */
export function matchGreedily(candidates: readonly Candidate[]): Map<number, number> {
  const taken = new Set<number>();
  const matches = new Map<number, number>();
  for (const { gold, predicted } of candidates.toSorted(better)) {
    if (taken.has(gold) || matches.has(predicted)) continue;
    taken.add(gold);
    matches.set(predicted, gold);
  }
  return matches;
}

function better(a: Candidate, b: Candidate): number {
  for (const [i, key] of a.keys.entries()) {
    const difference = (b.keys[i] ?? 0) - key;
    if (difference !== 0) return difference;
  }
  return a.gold - b.gold || a.predicted - b.predicted;
}
