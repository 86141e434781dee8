import type { Days } from '../understanding.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** A month's name, in full or by its first three letters. */
export const MONTH = MONTHS.flatMap((month) => [month, month.slice(0, 3)]).join('|');
export const WEEKDAY = WEEKDAYS.join('|');
const YEAR = '(?:19|20)\\d\\d';
const DAY_NUMBER = '[0-3]?\\d(?:st|nd|rd|th)?';
const DAY_OF_MONTH = `(?:${DAY_NUMBER} (?:of )?(?:${MONTH})|(?:${MONTH}) (?:the )?${DAY_NUMBER})(?!\\S)`;

/** One day, month or year: "3 december 2025", "wednesday december 3 2025", "3 december", "2025 12 03", "december 2025", "2025". */
export const DATE = `(?:(?:(?:${WEEKDAY}) )?(?:the )?${DAY_OF_MONTH}(?: ${YEAR})?|${YEAR} [01]?\\d [0-3]?\\d|(?:${MONTH}) ${YEAR}|${YEAR})`;

const DAY_LENGTH = 86_400_000;

/**
 * The days that a date means: one, those of a month, or those of a year. A date without a year is the latest one that has
 * come: "in December" of somebody who asks in May is last December.
 * @param date as `DATE`, `MONTH` or `WEEKDAY` has it
 * @param today ISO day
 */
export function readDate(date: string, today: string): Days {
  const weekday = WEEKDAYS.indexOf(date);
  if (weekday >= 0) return sameDay(latestWeekday(weekday, today));
  const numeric = new RegExp(`^(${YEAR}) ([01]?\\d) ([0-3]?\\d)$`).exec(date);
  if (numeric !== null) return sameDay(isoDay(numeric[1], numeric[2], numeric[3]));
  const year = new RegExp(YEAR).exec(date)?.[0];
  const name = new RegExp(`(?<!\\S)(?:${MONTH})(?!\\S)`).exec(date)?.[0];
  if (name === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const month = MONTHS.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1;
  const day = /(?:^|\s)([0-3]?\d)(?:st|nd|rd|th)?(?=\s)/.exec(`${date} `)?.[1];
  const inYear = (written: number | string) =>
    day === undefined ? daysOfMonth(Number(written), month) : sameDay(isoDay(written, month, day));
  if (year !== undefined) return inYear(year);
  const thisYear = Number(today.slice(0, 4));
  const days = inYear(thisYear);
  return (days.from ?? '') <= today ? days : inYear(thisYear - 1);
}

/** The day so many days after another; null stays null. */
export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY_LENGTH).toISOString().slice(0, 10);
}

/** The last day before today that was such a day of the week: "on Wednesday" on a Wednesday is a week ago. */
function latestWeekday(weekday: number, today: string): string {
  const ago = (new Date(today).getUTCDay() - weekday + 7) % 7;
  return dayAfter(today, -(ago === 0 ? 7 : ago));
}

function daysOfMonth(year: number, month: number): Days {
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: isoDay(year, month, 1), to: isoDay(year, month, lastDay) };
}

function sameDay(day: string): Days {
  return { from: day, to: day };
}

function isoDay(...parts: (string | number | undefined)[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
