import { addDays, addMonths, type Day, dayFrom, dayOf, weekdayOf } from '#reading/dates/calendar.ts';
import {
  dayNumber,
  isDigit,
  isSmall,
  monthAt,
  unitAround,
  type Words,
  withoutDot,
  yearNumber,
} from '#reading/dates/date-parts.ts';
import { MONTHS, NUMBERS, PARTS_OF_DAY, UNITS, type Unit, WEEKDAYS } from '#reading/dates/date-words.ts';
import type { Token } from '#reading/document.ts';
import type { Span } from '#reading/extraction.ts';

/** A stretch of text that tells when, and the days that it covers: one, or from the first to the last. */
export type DateExpression = Span & {
  readonly firstToken: number;
  readonly endToken: number;
  readonly precision: Unit;
  readonly from: Day;
  readonly to: Day;
  readonly rule: string;
};

type Found = {
  readonly end: number;
  readonly precision: Unit;
  readonly from: Day;
  readonly to: Day;
  readonly rule: string;
};
type Rule = (words: Words, at: number, anchor: Day | null) => Found | null;

/** The rules in the order in which they are tried at each word; the first that holds decides. */
const RULES: readonly Rule[] = [
  isoDay,
  monthDayYear,
  dayMonthYear,
  monthYear,
  weekday,
  nearDay,
  nearUnit,
  ago,
  year,
];

/**
 * Date expressions of a text, anchored to the day of the document: "Wednesday" is the last Wednesday up to that day.
 * Without an anchor only those that need none are found ("Dec. 3, 2025", "in 2003").
 */
export function findDates(tokens: readonly Token[], publishedAt: string | null): DateExpression[] {
  const anchor = dayOf(publishedAt);
  const lower = tokens.map((token) => withoutDot(token.lower));
  const words: Words = {
    at: (index) => lower[index] ?? '',
    written: (index) => tokens[index]?.word ?? '',
  };
  const dates: DateExpression[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found =
      isDigit(words.at(at)) || OPENING_WORDS.has(words.at(at)) ? firstFound(words, at, anchor) : null;
    if (!found) {
      at++;
      continue;
    }
    const { end, ...date } = found;
    dates.push({
      start: tokens[at]?.start ?? 0,
      end: tokens[end - 1]?.end ?? 0,
      firstToken: at,
      endToken: end,
      ...date,
    });
    at = end;
  }
  return dates;
}

function firstFound(words: Words, at: number, anchor: Day | null): Found | null {
  for (const rule of RULES) {
    const found = rule(words, at, anchor);
    if (found) return found;
  }
  return null;
}

/** "2025-12-03" */
function isoDay(words: Words, at: number): Found | null {
  const word = words.written(at);
  if (word.length !== 10 || !/^\d{4}-\d\d-\d\d$/.test(word)) return null;
  const day = dayOf(word);
  return day === null ? null : oneDay(at + 1, day, 'date:iso');
}

/** "Dec. 3, 2025", "December 3" */
function monthDayYear(words: Words, at: number, anchor: Day | null): Found | null {
  const month = monthAt(words, at);
  const day = month ? dayNumber(words.at(at + 1)) : null;
  if (!month || !day) return null;
  const comma = words.at(at + 2) === ',' ? at + 3 : at + 2;
  return fullDate({ month, day, yearAt: comma, without: at + 2 }, words, anchor);
}

/** "3 December 2025", "3 December" */
function dayMonthYear(words: Words, at: number, anchor: Day | null): Found | null {
  const day = dayNumber(words.at(at));
  const month = day ? monthAt(words, at + 1) : null;
  return day && month ? fullDate({ month, day, yearAt: at + 2, without: at + 2 }, words, anchor) : null;
}

function fullDate(
  date: { readonly month: number; readonly day: number; readonly yearAt: number; readonly without: number },
  words: Words,
  anchor: Day | null,
): Found | null {
  const { month, day, yearAt, without } = date;
  const written = yearNumber(words.at(yearAt));
  const full =
    written !== null
      ? dayFrom({ year: written, month, day })
      : anchor === null
        ? null
        : nearestYear(month, day, anchor);
  return full ? oneDay(written ? yearAt + 1 : without, full, 'date:day-of-month') : null;
}

/** The year that brings a day without year nearest to the anchor: in the last nine months or the next three. */
function nearestYear(month: number, day: number, anchor: Day): Day | null {
  const year = Number(anchor.slice(0, 4));
  const latest = addMonths(anchor, 3);
  for (const candidate of [year + 1, year, year - 1]) {
    const full = dayFrom({ year: candidate, month, day });
    if (full !== null && full < latest) return full;
  }
  return null;
}

/** "December 2025" */
function monthYear(words: Words, at: number): Found | null {
  const month = monthAt(words, at);
  const yearAt = words.at(at + 1) === ',' ? at + 2 : at + 1;
  const year = month ? yearNumber(words.at(yearAt)) : null;
  const first = month !== null && year !== null ? dayFrom({ year, month, day: 1 }) : null;
  return first === null
    ? null
    : {
        end: yearAt + 1,
        precision: 'month',
        from: first,
        to: addDays(addMonths(first, 1), -1),
        rule: 'date:month',
      };
}

/** "Wednesday", "last Wednesday", "next Friday", "Wednesday evening" */
function weekday(words: Words, at: number, anchor: Day | null): Found | null {
  const which =
    words.at(at) === 'last' || words.at(at) === 'next' || words.at(at) === 'this' ? words.at(at) : '';
  const nameAt = which ? at + 1 : at;
  const number = WEEKDAYS.get(words.at(nameAt));
  if (anchor === null || number === undefined || isSmall(words.written(nameAt))) return null;
  const back = (weekdayOf(anchor) - number + 7) % 7;
  const ahead = (number - weekdayOf(anchor) + 7) % 7;
  const offset =
    which === 'next' ? ahead || 7 : which === 'last' ? -(back || 7) : which === 'this' ? ahead : -back;
  const end = PARTS_OF_DAY.has(words.at(nameAt + 1)) ? nameAt + 2 : nameAt + 1;
  return oneDay(end, addDays(anchor, offset), 'date:weekday');
}

const NEAR_DAYS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

const NEAR_STEPS = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
]);

const OPENING_WORDS = new Set([
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...NUMBERS.keys(),
  ...NEAR_DAYS.keys(),
  ...NEAR_STEPS.keys(),
]);

/** "yesterday", "tonight", "this morning" */
function nearDay(words: Words, at: number, anchor: Day | null): Found | null {
  if (anchor === null) return null;
  const offset = NEAR_DAYS.get(words.at(at));
  if (offset !== undefined) return oneDay(at + 1, addDays(anchor, offset), 'date:near-day');
  const today = words.at(at) === 'this' && PARTS_OF_DAY.has(words.at(at + 1));
  return today ? oneDay(at + 2, anchor, 'date:near-day') : null;
}

/** "last month", "this week", "next year" */
function nearUnit(words: Words, at: number, anchor: Day | null): Found | null {
  const steps = NEAR_STEPS.get(words.at(at));
  const unit = UNITS.get(words.at(at + 1));
  if (anchor === null || steps === undefined || !unit || unit === 'day' || words.at(at + 1).endsWith('s'))
    return null;
  return { end: at + 2, precision: unit, ...unitAround(anchor, unit, steps), rule: 'date:near-unit' };
}

/** "two days ago", "a year ago" */
function ago(words: Words, at: number, anchor: Day | null): Found | null {
  const count = NUMBERS.get(words.at(at)) ?? (/^\d{1,3}$/.test(words.at(at)) ? Number(words.at(at)) : null);
  const unit = UNITS.get(words.at(at + 1));
  if (anchor === null || count === null || !unit || words.at(at + 2) !== 'ago') return null;
  return { end: at + 3, precision: unit, ...unitAround(anchor, unit, -count), rule: 'date:ago' };
}

/** "in 2003", "since 2014"; a bare number is no year. */
function year(words: Words, at: number): Found | null {
  const number = BEFORE_YEARS.has(words.at(at - 1)) ? yearNumber(words.at(at)) : null;
  return number
    ? { end: at + 1, precision: 'year', from: `${number}-01-01`, to: `${number}-12-31`, rule: 'date:year' }
    : null;
}

const BEFORE_YEARS = new Set([
  'in',
  'since',
  'until',
  'by',
  'during',
  'before',
  'after',
  'of',
  'from',
  'late',
  'early',
  'mid',
]);

function oneDay(end: number, day: Day, rule: string): Found {
  return { end, precision: 'day', from: day, to: day, rule };
}
