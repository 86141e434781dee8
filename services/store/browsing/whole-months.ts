/** Months as the kept sums have them, first and last: 202512 is December 2025, and 0 stands for no day. */
export type Months = { readonly first: number; readonly last: number };

const NO_MONTH = 0;
const FIRST_MONTH = 1;
const LAST_MONTH = 999_912;

/** By how many letters of a day name a period: what a month's number is divided by to be the period's. All months at once are period 0. */
export const NUMBERS_OF_MONTH_A_PERIOD: Readonly<Record<number, number>> = { 7: 1, 4: 100, 0: 1_000_000 };

/**
 * The months that days make, both ends in them; statements without a day are among them where neither end is given.
 * @returns null where one end is within a month
 */
export function monthsWithin({ from, to }: { from: string | null; to: string | null }): Months | null {
  if (from !== null && !from.endsWith('-01')) return null;
  if (to !== null && !isLastOfMonth(to)) return null;
  return {
    first: from === null ? (to === null ? NO_MONTH : FIRST_MONTH) : monthOf(from),
    last: to === null ? LAST_MONTH : monthOf(to),
  };
}

/**
 * A period as days begin: "2025-12", "2025"; null for statements without a day, and for all periods at once.
 * @param period the number of a month, or of a year
 */
export function lettersOfPeriod(period: number, length: number): string | null {
  if (period === NO_MONTH) return null;
  const numbers = String(period);
  return length === 4
    ? numbers.padStart(4, '0')
    : `${numbers.slice(0, -2).padStart(4, '0')}-${numbers.slice(-2)}`;
}

function monthOf(day: string): number {
  return Number(day.slice(0, 7).replace('-', ''));
}

function isLastOfMonth(day: string): boolean {
  const next = new Date(Date.parse(day) + 86_400_000);
  return next.getUTCDate() === 1;
}
