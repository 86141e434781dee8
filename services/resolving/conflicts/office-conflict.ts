import { daysBetween } from '#resolving/dated.ts';

/** What documents say of one person in one office: the days on which they say so, and how many do. */
export type Observations = {
  /** Days of claims that somebody holds it, sorted. */
  readonly days: readonly string[];
  readonly undated: number;
  /** Days of claims that the person held it before. */
  readonly formerDays: readonly string[];
};

export type Certainty = 'dated' | 'dateUnknown';

/** Two sides seen within as many days of each other need an explanation. */
const NEAR_DAYS = 7;
/** How far around such a pair it is looked whether one side simply follows the other. */
const AROUND_DAYS = 45;

/**
 * Whether two sides that cannot both be so stand against each other: seen at interleaved days, or within a week with no sign that the
 * one followed the other. Orderly succession is none.
 *
 * @returns null for no conflict; `dateUnknown` where a side has no date at all, so that it could be succession
 */
export function officeConflict(one: Observations, other: Observations): Certainty | null {
  if (one.days.length === 0 || other.days.length === 0) return 'dateUnknown';
  return nearPairs(one.days, other.days).some((pair) => !isSuccession({ one, other, pair })) ? 'dated' : null;
}

type Pair = readonly [string, string];

/** For each day of the one side the nearest days of the other, where they are near. Both sorted, so one walk is enough. */
function nearPairs(one: readonly string[], other: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let from = 0;
  for (const day of one) {
    while (from + 1 < other.length && (other[from + 1] ?? '') <= day) from += 1;
    for (const near of [other[from], other[from + 1]])
      if (near !== undefined && daysBetween(day, near) <= NEAR_DAYS) pairs.push([day, near]);
  }
  return pairs;
}

/** One side's days all lie before the other's around the pair, and documents call the earlier one former by then. */
function isSuccession({ one, other, pair }: { one: Observations; other: Observations; pair: Pair }): boolean {
  const around = ({ days }: Observations) => days.filter((day) => daysBetween(day, pair[0]) <= AROUND_DAYS);
  const [ones, others] = [around(one), around(other)];
  if ((ones.at(-1) ?? '') < (others[0] ?? '')) return leftBy(one, others[0] ?? '');
  if ((others.at(-1) ?? '') < (ones[0] ?? '')) return leftBy(other, ones[0] ?? '');
  return false;
}

function leftBy({ formerDays }: Observations, day: string): boolean {
  return formerDays.some((former) => former >= day || daysBetween(former, day) <= AROUND_DAYS);
}
