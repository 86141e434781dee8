import { readFileSync } from 'node:fs';

/** How often the facts of a rule were right where labels could tell; a rule that no label judges is not there. */
export type RulePrecisions = Readonly<
  Record<
    string,
    { readonly kind: string; readonly right: number; readonly of: number; readonly precision: number }
  >
>;

/** Loads the table that `npm run evaluate -- --write` generates. */
export function loadRulePrecisions(): RulePrecisions {
  return JSON.parse(
    readFileSync(new URL('./rule-precision.json', import.meta.url), 'utf8'),
  ) as RulePrecisions;
}
