import type { Days } from '../understanding.ts';
import type { Word } from '../words.ts';

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
const MONTH = MONTHS.flatMap((month) => [month, month.slice(0, 3)]).join('|');
const YEAR = '(?:19|20)\\d\\d';
const DAY_NUMBER = '[0-3]?\\d(?:st|nd|rd|th)?';

/** One day, month or year: "3 december 2025", "december 3 2025", "2025 12 03", "december 2025", "2025". */
const DATE = `(?:${DAY_NUMBER} (?:of )?(?:${MONTH}) ${YEAR}|(?:${MONTH}) ${DAY_NUMBER} ${YEAR}|${YEAR} [01]?\\d [0-3]?\\d|(?:${MONTH}) ${YEAR}|${YEAR})`;

/** What a stretch of time may look like at the end of a question, each with the days that it means. */
const SHAPES: readonly { shape: RegExp; days: (dates: Days[]) => Days }[] = [
  {
    shape: new RegExp(`(?:between|from) (${DATE}) (?:and|to|until|till) (${DATE})$`),
    days: ([first, last]) => ({ from: first?.from ?? null, to: last?.to ?? null }),
  },
  {
    shape: new RegExp(`(?:since|from|starting) (${DATE})(?: on)?$`),
    days: ([date]) => ({ from: date?.from ?? null, to: null }),
  },
  {
    shape: new RegExp(`after (${DATE})$`),
    days: ([date]) => ({ from: dayAfter(date?.to ?? null, 1), to: null }),
  },
  {
    shape: new RegExp(`before (${DATE})$`),
    days: ([date]) => ({ from: null, to: dayAfter(date?.from ?? null, -1) }),
  },
  {
    shape: new RegExp(`(?:until|till|by|up to) (${DATE})$`),
    days: ([date]) => ({ from: null, to: date?.to ?? null }),
  },
  {
    shape: new RegExp(`(?:on|in|during|as of|at|throughout|within)? ?(?:the year )?(${DATE})$`),
    days: ([date]) => date ?? { from: null, to: null },
  },
];

/** Stretches that count back from today, in days before it: first and last. */
const BACK_FROM_TODAY: Readonly<Record<string, readonly [number, number]>> = {
  today: [0, 0],
  yesterday: [1, 1],
  'this week': [6, 0],
  'last week': [13, 7],
  'in the last week': [7, 0],
  'in the past week': [7, 0],
  'this month': [30, 0],
  'in the last month': [31, 0],
  'in the past month': [31, 0],
  'in the last year': [365, 0],
  'in the past year': [365, 0],
};

/**
 * Takes the time that a question names at its end.
 * @param today ISO day that "last week" counts from
 * @returns the words that are left, and the days; null where no time is named
 */
export function takeDays(
  words: readonly Word[],
  today: string,
): { words: readonly Word[]; days: Days | null } {
  const text = words.map(({ plain }) => plain).join(' ');
  for (const { shape, days } of SHAPES) {
    const match = shape.exec(text);
    if (match === null || match.index === 0) continue;
    const dates = match.slice(1).map(readDate);
    return { words: wordsBefore(words, match[0]), days: days(dates) };
  }
  for (const [turn, [first, last]] of Object.entries(BACK_FROM_TODAY))
    if (text.endsWith(` ${turn}`))
      return {
        words: wordsBefore(words, turn),
        days: { from: dayAfter(today, -first), to: dayAfter(today, -last) },
      };
  return { words, days: null };
}

function wordsBefore(words: readonly Word[], taken: string): readonly Word[] {
  const count = taken.split(' ').filter((word) => word !== '').length;
  return words.slice(0, words.length - count);
}

/** The days that a date means: one, those of a month, or those of a year. */
function readDate(date: string): Days {
  const numeric = new RegExp(`^(${YEAR}) ([01]?\\d) ([0-3]?\\d)$`).exec(date);
  if (numeric !== null) return sameDay(isoDay(numeric[1], numeric[2], numeric[3]));
  const year = new RegExp(YEAR).exec(date)?.[0] ?? '';
  const name = new RegExp(`(?:${MONTH})`).exec(date)?.[0];
  if (name === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const month = MONTHS.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1;
  const day = /(?:^|\s)([0-3]?\d)(?:st|nd|rd|th)?(?=\s)/.exec(`${date} `)?.[1];
  if (day !== undefined) return sameDay(isoDay(year, month, day));
  const lastDay = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return { from: isoDay(year, month, 1), to: isoDay(year, month, lastDay) };
}

function sameDay(day: string): Days {
  return { from: day, to: day };
}

function isoDay(...parts: (string | number | undefined)[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function dayAfter(day: string | null, count: number): string | null {
  return day === null ? null : new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}
