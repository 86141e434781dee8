import type { Dated } from './facts.ts';

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** The day of a date or moment, null where it is less precise ("2025-12") or unknown. */
export function dayOf(date: string | null): string | null {
  return date === null ? null : (DAY.exec(date)?.[0] ?? null);
}

/** When something was so: as the words state it, else the day of publication, else unknown. */
export function dated({ stated, published }: { stated: string | null; published: string | null }): Dated {
  if (stated !== null) return { date: stated, day: dayOf(stated), dateSource: 'stated' };
  if (published !== null) return { date: published, day: dayOf(published), dateSource: 'published' };
  return { date: null, day: null, dateSource: 'unknown' };
}
