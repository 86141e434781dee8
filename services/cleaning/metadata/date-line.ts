import { MONTH_PATTERN, monthNumber } from './months.ts';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = '(?:19|20)\\d\\d';

/** Ways to write a day in English, in the order they are tried. `12/05/2025` is read only where one reading is possible. */
const FORMS: readonly { pattern: RegExp; read: (groups: string[]) => Parts }[] = [
  // “December 5, 2025”, “Dec. 5th 2025”
  {
    pattern: new RegExp(
      `\\b(${MONTH_PATTERN}) (${DAY})(?:st|nd|rd|th)?,? (?:at .{1,20},? )?(${YEAR})\\b`,
      'i',
    ),
    read: ([month = '', day, year]) => ({ year, month: monthNumber(month), day }),
  },
  // “5 December 2025”, “5-Dec-2025”
  {
    pattern: new RegExp(`\\b(${DAY})(?:st|nd|rd|th)?(?: of)?[ -](${MONTH_PATTERN}),?[ -](${YEAR})\\b`, 'i'),
    read: ([day, month = '', year]) => ({ year, month: monthNumber(month), day }),
  },
  // “2025-12-05”, “2025-12-05T10:30:00Z”, “2025/12/05”
  {
    pattern: new RegExp(`\\b(${YEAR})[-/.](0?[1-9]|1[0-2])[-/.](${DAY})(?=\\b|T)`),
    read: ([year, month, day]) => ({ year, month, day }),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})[/.](\\d{1,2})[/.](${YEAR})\\b`),
    read: ([first, second, year]) => ({ year, ...readDayAndMonth(Number(first), Number(second)) }),
  },
];

type Parts = {
  year?: string | undefined;
  month?: string | number | undefined;
  day?: string | number | undefined;
};

/** 25/12 and 12/25 have one reading; 5/12 has two, and so none. 5/5 has one. */
function readDayAndMonth(first: number, second: number): Parts {
  if (first === second || second > 12) return { month: first, day: second };
  return first > 12 ? { month: second, day: first } : {};
}

/** The first day written in a line ("Updated Dec. 5, 2025, 10:02 a.m. ET" → "2025-12-05"), or null. */
export function dateIn(text: string): string | null {
  for (const { pattern, read } of FORMS) {
    const match = text.match(pattern);
    const date = match && isoDate(read(match.slice(1)));
    if (date) return date;
  }
  return null;
}

function isoDate({ year, month, day }: Parts): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists ? date.toISOString().slice(0, 10) : null;
}

const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
/** What may stand around a date on a line of its own: labels, weekdays, times, zones, "ago". */
const AROUND = new RegExp(
  `\\b(?:${WEEKDAY}|first|last|date|time|published|publication|posted|updated|modified|created|issued|on|at|by|and|edited|revised|upload(?:ed)?|as of|(?:GMT|UTC)(?:[+-]\\d{1,2}(?::\\d\\d)?)?|[ECMP][SD]?T|CES?T|BST|IST|EET|MSK|local time|a\\.?m\\.?|p\\.?m\\.?|hrs?|ago|min(?:ute)?s?|hours?|days?|weeks?|today|yesterday)\\b\\.?`,
  'gi',
);
const CLOCK =
  /T?\b\d{1,2}[:.h]\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z\b|\s*[+-]\d{2}:?\d{2})?|\b\d{1,2}(?=\s*[ap]\.?m)/gi;
const RELATIVE =
  /^(?:(?:published|posted|updated)\s*:?\s*)?\d+\s*(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?)\s+ago\.?$/i;

/** Any of the forms, to be put into a larger pattern. */
export const DATE_PATTERN = FORMS.map(({ pattern }) => pattern.source).join('|');

const ALL_FORMS = FORMS.map(({ pattern }) => new RegExp(pattern.source, 'gi'));
/** What every date line has: a year, or "ago". */
const YEAR_OR_AGO = new RegExp(`\\b${YEAR}\\b|\\bago\\b`, 'i');

/** True of a line that holds a date and nothing of its own beside it: "Wednesday, December 3, 2025", "3 hours ago". */
export function isDateLine(text: string): boolean {
  if (!YEAR_OR_AGO.test(text)) return false;
  if (RELATIVE.test(text)) return true;
  let rest = text;
  let found = 0;
  for (const form of ALL_FORMS) {
    rest = rest.replace(form, () => {
      found += 1;
      return ' ';
    });
  }
  if (found === 0) return false;
  const left = rest
    .replace(CLOCK, ' ')
    .replace(AROUND, ' ')
    .replace(/[\s,.;:|/()•·–—-]+/g, '');
  return left.length === 0;
}
