import type { RulePrecisions } from '#reading/rule-precisions.ts';
import type { Precision } from './schemas/precision.ts';

/** How often a rule was right where labels could tell; null where none judges it. */
export function precisionOf(rule: string, precisions: RulePrecisions): Precision {
  const measured = precisions[rule];
  if (measured === undefined) return null;
  const { right, of, precision } = measured;
  return { right, of, precision };
}

/**
 * The rules that were right often enough.
 * @param least null for every rule, measured or not, which is what null in return stands for
 */
export function rulesOfPrecision(least: number | null, precisions: RulePrecisions): string[] | null {
  if (least === null) return null;
  return Object.keys(precisions).filter((rule) => (precisions[rule]?.precision ?? 0) >= least);
}
