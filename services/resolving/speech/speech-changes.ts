import { addCounts } from '#resolving/levels/document-counts.ts';

/** Whom a statement is about, as far as its speaker is known: the ids of both, joined. */
type Spoken = { readonly pairs: readonly string[]; readonly day: string | null };

/** By how many statements a speaker said more, or less, about an entity than before. */
export type SpeechChange = {
  readonly pair: string;
  /** By month, as `monthNumber` tells. */
  readonly months: ReadonlyMap<number, number>;
  /** Days of the statements that are more, in their order. */
  readonly days: readonly string[];
  /** Whether some are less: the first or last day may be another one. */
  readonly less: boolean;
};

/** The month of a day as a number: 202512; 0 for no day. */
export function monthNumber(day: string | null): number {
  return day === null ? 0 : Number(day.slice(0, 4) + day.slice(5, 7));
}

/**
 * What changes of whom speakers speak about, summed by pair.
 *
 * @param before statements that are gone, or as they were before they were written
 * @param now statements as they were written
 */
export function speechChanges(before: readonly Spoken[], now: readonly Spoken[]): SpeechChange[] {
  const single = [...before.flatMap(counted(-1)), ...now.flatMap(counted(1))];
  return [...Map.groupBy(single, ({ pair }) => pair)].map(([pair, each]) => ({
    pair,
    months: each.reduce(
      (sum, { day, by }) => sum.set(monthNumber(day), (sum.get(monthNumber(day)) ?? 0) + by),
      new Map(),
    ),
    days: each.flatMap(({ day, by }) => (by > 0 && day !== null ? [day] : [])).sort(),
    less: each.some(({ by }) => by < 0),
  }));
}

function counted(by: number) {
  return ({ pairs, day }: Spoken) => [...new Set(pairs)].map((pair) => ({ pair, day, by }));
}

/**
 * How many statements there are in each month, after a change; in the order of months.
 *
 * @throws RangeError where fewer than none would be left
 */
export function countMonths(
  counts: ReadonlyMap<number, number>,
  change: SpeechChange,
): ReadonlyMap<number, number> {
  return new Map([...addCounts(counts, change.months)].sort(([one], [other]) => one - other));
}
