import type { Verdict } from './scoring/documents/document.ts';

/** How often a rule's facts were right on the labelled sets. `precision` has three decimals. */
export type RulePrecision = { kind: string; right: number; of: number; precision: number };

/** The table rule → measured precision, sorted by kind and rule. Verdicts that count neither way are left out. */
export function measureRules(verdicts: readonly Verdict[]): Record<string, RulePrecision> {
  const table = new Map<string, RulePrecision>();
  for (const { kind, rule, right } of verdicts) {
    if (right === null) continue;
    const row = table.get(rule) ?? { kind, right: 0, of: 0, precision: 0 };
    table.set(rule, { ...row, right: row.right + Number(right), of: row.of + 1 });
  }
  const rows = [...table].toSorted(
    ([a, { kind: first }], [b, { kind: second }]) => compare(first, second) || compare(a, b),
  );
  return Object.fromEntries(
    rows.map(([rule, row]) => [rule, { ...row, precision: Math.round((1000 * row.right) / row.of) / 1000 }]),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
