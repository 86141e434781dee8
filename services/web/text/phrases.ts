const PLURALS = new Intl.PluralRules('en');
const NUMBER = new Intl.NumberFormat('en');
const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** `1 story`, `3 stories`; the plural adds an s unless it is given. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${NUMBER.format(number)} ${PLURALS.select(number) === 'one' ? singular : plural}`;
}

/** An ISO date or date-time as a day that people read, `3 December 2025`; null where there is none. */
export function day(iso: string | null | undefined): string | null {
  return formatted(iso, DAY);
}

/** The month of an ISO date, `Dec 2025`; null where there is none. */
export function month(iso: string | null | undefined): string | null {
  return formatted(iso, MONTH);
}

/** From when to when, in as few words as it takes: one day, two, or null where neither is known. */
export function period({ from, to }: { from: string | null; to: string | null }): string | null {
  const [first, last] = [day(from), day(to)];
  if (first === null || last === null || first === last) return first ?? last;
  return `${first} – ${last}`;
}

/** A type of relationship as one reads it: `MET_WITH` is `met with`. */
export function inWords(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ');
}

function formatted(iso: string | null | undefined, format: Intl.DateTimeFormat): string | null {
  const time = Date.parse((iso ?? '').slice(0, 10));
  return Number.isNaN(time) ? null : format.format(time);
}
