import { addDays, addMonths, type Day, dayFrom, dayOf } from '#reading/dates/calendar.ts';
import { dayNumber, monthAt, type Words, yearNumber } from '#reading/dates/date-parts.ts';
import { type FoundDate, oneDay } from '#reading/dates/date-rule.ts';

/** "2025-12-03" */
export function isoDay(words: Words, at: number): FoundDate | null {
  const word = words.written(at);
  if (word.length !== 10 || !/^\d{4}-\d\d-\d\d$/.test(word)) return null;
  const day = dayOf(word);
  return day === null ? null : oneDay(at + 1, day, 'date:iso');
}

/** "Dec. 3, 2025", "December 3" */
export function monthDayYear(words: Words, at: number, anchor: Day | null): FoundDate | null {
  const month = monthAt(words, at);
  const day = month ? dayNumber(words.at(at + 1)) : null;
  if (!month || !day) return null;
  const comma = words.at(at + 2) === ',' ? at + 3 : at + 2;
  return fullDate({ month, day, yearAt: comma, without: at + 2 }, words, anchor);
}

/** "3 December 2025", "3 December" */
export function dayMonthYear(words: Words, at: number, anchor: Day | null): FoundDate | null {
  const day = dayNumber(words.at(at));
  const month = day ? monthAt(words, at + 1) : null;
  return day && month ? fullDate({ month, day, yearAt: at + 2, without: at + 2 }, words, anchor) : null;
}

function fullDate(
  date: { readonly month: number; readonly day: number; readonly yearAt: number; readonly without: number },
  words: Words,
  anchor: Day | null,
): FoundDate | null {
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
export function monthYear(words: Words, at: number): FoundDate | null {
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

/** "in 2003", "since 2014"; a bare number is no year. */
export function year(words: Words, at: number): FoundDate | null {
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
