/** A day of the calendar, "2025-12-03". */
export type Day = string;

/** The day of an ISO date or date-time, or null where it is none. */
export function dayOf(date: string | null): Day | null {
  if (date === null || !/^\d{4}-\d\d-\d\d/.test(date)) return null;
  const day = date.slice(0, 10);
  return Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? null : day;
}

/** A day some days later, or earlier where `days` is negative. */
export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The first day of the month some months later; of a date in it. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

/** A day from its parts, or null where there is no such day (February 30). */
export function dayFrom(parts: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}): Day | null {
  const { year, month, day } = parts;
  if (year < 1000 || year > 2999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}
