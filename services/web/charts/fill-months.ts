/**
 * Every month from the first to the last that has a count, those without one as zero, so that an axis of months is even.
 *
 * @param counts `2025-03` to a number, in any order; periods that are no months are left out
 */
export function fillMonths(counts: ReadonlyMap<string, number>): { month: string; value: number }[] {
  const months = [...counts.keys()].filter((period) => /^\d{4}-\d{2}$/.test(period)).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const filled: { month: string; value: number }[] = [];
  for (let month = first; month <= last; month = nextMonth(month))
    filled.push({ month, value: counts.get(month) ?? 0 });
  return filled;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}
