import type { Verdict } from './scoring/documents/document.ts';

/** How often a rule's facts were right, of those that could be judged. */
export type RuleCounts = { kind: string; right: number; of: number };

/** The same with three decimals of precision: what the product carries and shows. */
export type RulePrecision = RuleCounts & { precision: number };

/** Counts by rule. Verdicts that count neither way are left out. */
export function countRules(verdicts: readonly Verdict[]): Record<string, RuleCounts> {
  const judged = verdicts.filter(({ right }) => right !== null);
  return sumRules(judged.map(({ kind, rule, right }) => ({ [rule]: { kind, right: Number(right), of: 1 } })));
}

/** The precision of each rule over several sets. */
export function measureRules(sets: readonly Record<string, RuleCounts>[]): Record<string, RulePrecision> {
  return Object.fromEntries(
    Object.entries(sumRules(sets)).map(([rule, counts]) => [
      rule,
      { ...counts, precision: Math.round((1000 * counts.right) / counts.of) / 1000 },
    ]),
  );
}

/** Sums by rule, sorted by kind and name, so that the file says the same whatever came first. */
function sumRules(parts: readonly Record<string, RuleCounts>[]): Record<string, RuleCounts> {
  const sums = new Map<string, RuleCounts>();
  for (const [rule, { kind, right, of }] of parts.flatMap(Object.entries<RuleCounts>)) {
    const sum = sums.get(rule) ?? { kind, right: 0, of: 0 };
    sums.set(rule, { kind, right: sum.right + right, of: sum.of + of });
  }
  return Object.fromEntries(
    [...sums].toSorted(
      ([a, { kind: first }], [b, { kind: second }]) => compare(first, second) || compare(a, b),
    ),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
