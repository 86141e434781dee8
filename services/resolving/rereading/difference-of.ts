import type { Facts } from '#resolving/facts/facts.ts';

/** A fact, by its id, with the rule that made it. */
export type MadeFact = { readonly id: string; readonly rule: string };

/** The rules of facts that came and went, one for each fact, sorted. */
type Difference = { readonly added: readonly string[]; readonly removed: readonly string[] };

/** Facts with the rule of each; a referent's is the one of its first mention. */
export function madeFacts({ referents, claims, attributions }: Facts): MadeFact[] {
  return [
    ...referents.map(({ id, rules }) => ({ id, rule: rules[0] ?? '' })),
    ...claims.map(({ id, rule }) => ({ id, rule })),
    ...attributions.map(({ id, rule }) => ({ id, rule })),
  ];
}

/** What a new reading of a document changes. */
export function differenceOf(before: readonly MadeFact[], after: readonly MadeFact[]): Difference {
  return { added: rulesOfOthers(after, before), removed: rulesOfOthers(before, after) };
}

function rulesOfOthers(facts: readonly MadeFact[], others: readonly MadeFact[]): string[] {
  const ids = new Set(others.map(({ id }) => id));
  return facts
    .filter(({ id }) => !ids.has(id))
    .map(({ rule }) => rule)
    .sort();
}
