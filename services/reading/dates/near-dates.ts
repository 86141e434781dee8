import { addDays, type Day, weekdayOf } from '#reading/dates/calendar.ts';
import { isSmall, unitAround, type Words } from '#reading/dates/date-parts.ts';
import { type FoundDate, oneDay } from '#reading/dates/date-rule.ts';
import { NUMBERS, PARTS_OF_DAY, UNITS, WEEKDAYS } from '#reading/dates/date-words.ts';

/** "Wednesday", "last Wednesday", "next Friday", "Wednesday evening" */
export function weekday(words: Words, at: number, anchor: Day | null): FoundDate | null {
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

/** Words for a day near the document's, and how far off it is. */
export const NEAR_DAYS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Words before a unit of time, and how many of it off. */
export const NEAR_STEPS = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
]);

/** "yesterday", "tonight", "this morning" */
export function nearDay(words: Words, at: number, anchor: Day | null): FoundDate | null {
  if (anchor === null) return null;
  const offset = NEAR_DAYS.get(words.at(at));
  if (offset !== undefined) return oneDay(at + 1, addDays(anchor, offset), 'date:near-day');
  const today = words.at(at) === 'this' && PARTS_OF_DAY.has(words.at(at + 1));
  return today ? oneDay(at + 2, anchor, 'date:near-day') : null;
}

/** "last month", "this week", "next year" */
export function nearUnit(words: Words, at: number, anchor: Day | null): FoundDate | null {
  const steps = NEAR_STEPS.get(words.at(at));
  const unit = UNITS.get(words.at(at + 1));
  if (anchor === null || steps === undefined || !unit || unit === 'day' || words.at(at + 1).endsWith('s'))
    return null;
  return { end: at + 2, precision: unit, ...unitAround(anchor, unit, steps), rule: 'date:near-unit' };
}

/** "two days ago", "a year ago" */
export function ago(words: Words, at: number, anchor: Day | null): FoundDate | null {
  const count = NUMBERS.get(words.at(at)) ?? (/^\d{1,3}$/.test(words.at(at)) ? Number(words.at(at)) : null);
  const unit = UNITS.get(words.at(at + 1));
  if (anchor === null || count === null || !unit || words.at(at + 2) !== 'ago') return null;
  return { end: at + 3, precision: unit, ...unitAround(anchor, unit, -count), rule: 'date:ago' };
}
