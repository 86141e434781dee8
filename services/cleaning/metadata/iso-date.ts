import { dateIn } from './date-line.ts';

/** An ISO date-time with its zone, which tells a moment. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i;
/** "Fri, 05 Dec 2025 10:30:00 GMT" */
const MAIL = /^\w{3}, \d{1,2} \w{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|[+-]\d{4})$/;
/** Seconds or milliseconds since 1970. */
const EPOCH = /^\d{10}(?:\d{3})?$/;

/**
 * A date as pages declare it in ISO 8601: the date and time where the zone is told, else the day alone. Null for what is
 * no date.
 */
export function isoDate(written: string | null | undefined): string | null {
  const text = written?.trim() ?? '';
  if (MOMENT.test(text)) {
    const iso = text.toUpperCase().replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
    return Number.isNaN(Date.parse(iso)) ? null : iso;
  }
  if (MAIL.test(text)) return fromTime(Date.parse(text));
  if (EPOCH.test(text)) return fromTime(Number(text.padEnd(13, '0')));
  return dateIn(text);
}

function fromTime(time: number): string | null {
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
