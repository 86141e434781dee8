import type { Day } from '#reading/dates/calendar.ts';
import type { Words } from '#reading/dates/date-parts.ts';
import type { Unit } from '#reading/dates/date-words.ts';

/** What a rule has read from a word on: where it ends, and the days that it covers. */
export type FoundDate = {
  readonly end: number;
  readonly precision: Unit;
  readonly from: Day;
  readonly to: Day;
  readonly rule: string;
};

/** Reads a date expression that begins at a word, or null; `anchor` is the day of the document. */
export type DateRule = (words: Words, at: number, anchor: Day | null) => FoundDate | null;

/** A date of one day. */
export function oneDay(end: number, day: Day, rule: string): FoundDate {
  return { end, precision: 'day', from: day, to: day, rule };
}
