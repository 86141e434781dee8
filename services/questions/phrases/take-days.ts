import type { Days } from '../understanding.ts';
import type { Word } from '../words.ts';
import { DATE, dayAfter, MONTH, readDate, WEEKDAY } from './read-date.ts';

/** A date, or after a word that tells a month or a day of the week from a name: "in May", "since Monday". */
const NAMED = `(?:${DATE}|(?<=(?:in|during|since|from|until|till|before|after|throughout|early|late|mid|last) )(?:${MONTH})|(?<=(?:on|since|from|until|till|before|after|last|this|by) )(?:${WEEKDAY}))`;

/** Numbers that people write out. */
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  'couple of': 2,
  three: 3,
  few: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
/** Days of a stretch that counts back from today. */
const LENGTHS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 31, year: 365 };

type Stretch = (dates: readonly Days[], at: { today: string; match: RegExpExecArray }) => Days;

/** What a stretch of time may look like at the end of a question, each with the days that it means. */
const SHAPES: readonly { shape: RegExp; days: Stretch }[] = [
  {
    shape: new RegExp(`(?:between|from) (${DATE}) (?:and|to|until|till) (${DATE})$`),
    days: ([first, last]) => ({ from: first?.from ?? null, to: last?.to ?? null }),
  },
  {
    shape: new RegExp(`(?:before|until|till|by|up to) the end of (${DATE}|${MONTH})$`),
    days: ([date]) => ({ from: null, to: date?.to ?? null }),
  },
  {
    shape: new RegExp(`(?:since|from|after) the (?:start|beginning) of (${DATE}|${MONTH})$`),
    days: ([date]) => ({ from: date?.from ?? null, to: null }),
  },
  {
    shape: new RegExp(`(?:since|from|starting) (${NAMED})(?: on)?$`),
    days: ([date]) => ({ from: date?.from ?? null, to: null }),
  },
  {
    shape: new RegExp(`after (${NAMED})$`),
    days: ([date]) => ({ from: date?.to == null ? null : dayAfter(date.to, 1), to: null }),
  },
  {
    shape: new RegExp(`before (${NAMED})$`),
    days: ([date]) => ({ from: null, to: date?.from == null ? null : dayAfter(date.from, -1) }),
  },
  {
    shape: new RegExp(`(?:until|till|by|up to) (${NAMED})$`),
    days: ([date]) => ({ from: null, to: date?.to ?? null }),
  },
  {
    shape: new RegExp(
      `(?:on|in|during|as of|at|throughout|within)? ?(?:the year |the month of |early |late |mid |last )?(${NAMED})$`,
    ),
    days: ([date]) => date ?? { from: null, to: null },
  },
  {
    shape: new RegExp(
      `(?:in|over|during|within) the (?:last|past|previous) ((?:${Object.keys(NUMBERS).join('|')}|\\d{1,3}) )?(day|week|month|year)s?$`,
    ),
    days: (_, { today, match }) => {
      const count = match[1]?.trim() ?? 'one';
      const days = (NUMBERS[count] ?? Number(count)) * (LENGTHS[match[2] ?? ''] ?? 1);
      return { from: dayAfter(today, -days), to: today };
    },
  },
  { shape: /(?:in )?last (month|year)$/, days: (_, { today, match }) => before(today, match[1]) },
];

/** Stretches that count back from today, in days before it: first and last. */
const BACK_FROM_TODAY: Readonly<Record<string, readonly [number, number]>> = {
  today: [0, 0],
  yesterday: [1, 1],
  'this week': [6, 0],
  'last week': [13, 7],
  'this month': [30, 0],
  'this year': [365, 0],
};

/**
 * Takes the time that a question names at its end.
 * @param today ISO day that "last week" counts from
 * @returns the words that are left, and the days; null where no time is named, or one to come
 */
export function takeDays(
  words: readonly Word[],
  today: string,
): { words: readonly Word[]; days: Days | null } {
  const text = words.map(({ plain }) => plain).join(' ');
  for (const { shape, days } of SHAPES) {
    const match = shape.exec(text);
    if (match === null || match.index === 0 || text[match.index - 1] !== ' ') continue;
    if (TO_COME.test(text.slice(0, match.index))) return { words, days: null };
    const dates = match.slice(1).map((date) => readDate(date ?? '', today));
    const named = days(dates, { today, match });
    return liesAhead(named, today)
      ? { words, days: null }
      : { words: wordsBefore(words, match[0]), days: named };
  }
  for (const [turn, [first, last]] of Object.entries(BACK_FROM_TODAY))
    if (text.endsWith(` ${turn}`))
      return {
        words: wordsBefore(words, turn),
        days: { from: dayAfter(today, -first), to: dayAfter(today, -last) },
      };
  return { words, days: null };
}

/** What is said to come has a time of its own: "who promised that the payment would arrive in April". */
const TO_COME = / that (?:.* )?(?:would|will|shall|should|could|might|may|must) /;

/** Nobody has spoken in years to come: "trains should run by 2035" names the time of the trains. */
function liesAhead({ from, to }: Days, today: string): boolean {
  return (from ?? to ?? '').slice(0, 4) > today.slice(0, 4);
}

function wordsBefore(words: readonly Word[], taken: string): readonly Word[] {
  const count = taken.split(' ').filter((word) => word !== '').length;
  return words.slice(0, words.length - count);
}

/** The whole month or year before the one that a day is in. */
function before(day: string, unit: string | undefined): Days {
  const year = Number(day.slice(0, 4));
  if (unit === 'year') return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
  const to = dayAfter(`${day.slice(0, 7)}-01`, -1);
  return { from: `${to.slice(0, 7)}-01`, to };
}
