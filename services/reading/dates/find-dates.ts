import { addDays, type Day, dayOf } from '#reading/dates/calendar.ts';
import { isDigit, type Words, withoutDot } from '#reading/dates/date-parts.ts';
import type { DateRule, FoundDate } from '#reading/dates/date-rule.ts';
import { MONTHS, NUMBERS, type Unit, WEEKDAYS } from '#reading/dates/date-words.ts';
import { ago, NEAR_DAYS, NEAR_STEPS, nearDay, nearUnit, weekday } from '#reading/dates/near-dates.ts';
import { dayMonthYear, isoDay, monthDayYear, monthYear, year } from '#reading/dates/written-dates.ts';
import type { Layers, Token } from '#reading/document.ts';
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

const OPENING_WORDS = new Set([
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...NUMBERS.keys(),
  ...NEAR_DAYS.keys(),
  ...NEAR_STEPS.keys(),
]);

/** The rules in the order in which they are tried at each word; the first that holds decides. */
const RULES: readonly DateRule[] = [
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
 * Date expressions of a text, anchored to the day of the document: "Wednesday" is the last Wednesday up to that day, or one up to the
 * page's update in the days after.
 * Without an anchor only those that need none are found ("Dec. 3, 2025", "in 2003").
 */
export function findDates({
  tokens,
  publishedAt,
  updatedAt,
}: Pick<Layers, 'publishedAt' | 'updatedAt'> & { readonly tokens: readonly Token[] }): DateExpression[] {
  const anchor = dayOf(publishedAt);
  const updated = dayOf(updatedAt);
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
    const { end, ...date } = WEEKDAYS.has(words.at(at)) ? upToUpdate(found, { anchor, updated }) : found;
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

/** How many days after it came out a page's update may be for its weekdays to be of those days. */
const NEAR_UPDATE = 6;

/** "on Tuesday" on a page that came out on a Monday and was updated the next day: not the Tuesday before. */
function upToUpdate(found: FoundDate, days: { anchor: Day | null; updated: Day | null }): FoundDate {
  const { anchor, updated } = days;
  if (found.rule !== 'date:weekday' || anchor === null || updated === null) return found;
  const next = addDays(found.from, 7);
  const isNear = next <= updated && updated <= addDays(anchor, NEAR_UPDATE);
  return isNear ? { ...found, from: next, to: next } : found;
}

function firstFound(words: Words, at: number, anchor: Day | null): FoundDate | null {
  for (const rule of RULES) {
    const found = rule(words, at, anchor);
    if (found) return found;
  }
  return null;
}
