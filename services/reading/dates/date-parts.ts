import { addDays, addMonths, type Day, weekdayOf } from '#reading/dates/calendar.ts';
import { MONTHS, type Unit } from '#reading/dates/date-words.ts';

/** The words of a text by index: in small letters without a dot at the end, and as written. */
export type Words = { readonly at: (index: number) => string; readonly written: (index: number) => string };

/** The unit that an anchor is in, some steps before or after. */
export function unitAround(anchor: Day, unit: Unit, steps: number): { from: Day; to: Day } {
  if (unit === 'day') return { from: addDays(anchor, steps), to: addDays(anchor, steps) };
  if (unit === 'week') {
    const monday = addDays(anchor, -((weekdayOf(anchor) + 6) % 7) + 7 * steps);
    return { from: monday, to: addDays(monday, 6) };
  }
  if (unit === 'month') {
    const first = addMonths(anchor, steps);
    return { from: first, to: addDays(addMonths(first, 1), -1) };
  }
  const number = Number(anchor.slice(0, 4)) + steps;
  return { from: `${number}-01-01`, to: `${number}-12-31` };
}

/** A month written with a capital: "may" and "march" are words as well. */
export function monthAt(words: Words, at: number): number | null {
  return isSmall(words.written(at)) ? null : (MONTHS.get(words.at(at)) ?? null);
}

export function dayNumber(word: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1];
  const day = Number(digits ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

export function yearNumber(word: string): number | null {
  return /^(?:1[5-9]|20)\d\d$/.test(word) ? Number(word) : null;
}

export function isSmall(word: string): boolean {
  return word === word.toLowerCase();
}

/** "dec." → "dec" */
export function withoutDot(word: string): string {
  return word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word;
}

/** Whether a word begins with a digit. */
export function isDigit(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= DIGIT_ZERO && first <= DIGIT_NINE;
}

const DIGIT_ZERO = 0x30;
const DIGIT_NINE = 0x39;
