import type { Dated } from './facts/facts.ts';

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** The day of a date or moment, null where it is less precise ("2025-12") or unknown. */
export function dayOf(date: string | null): string | null {
  return date === null ? null : (DAY.exec(date)?.[0] ?? null);
}

const DAY_MS = 86_400_000;
/** Far from every day, and near to each other. */
const UNDATED = -1_000_000;

/** A day as a number, to count from one to another: days since 1970; a number far before every day where it is unknown. */
export function dayNumberOf(day: string | null): number {
  return day === null ? UNDATED : Date.parse(day) / DAY_MS;
}

/** Whole days from one day to another, never negative. */
export function daysBetween(one: string, other: string): number {
  return Math.abs(dayNumberOf(other) - dayNumberOf(one));
}

/** When something was so: as the words state it, else the day of publication, else unknown. */
export function dated({ stated, published }: { stated: string | null; published: string | null }): Dated {
  if (stated !== null) return { date: stated, day: dayOf(stated), dateSource: 'stated' };
  if (published !== null) return { date: published, day: dayOf(published), dateSource: 'published' };
  return { date: null, day: null, dateSource: 'unknown' };
}
