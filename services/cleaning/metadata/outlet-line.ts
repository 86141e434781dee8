import { isCapitalized, type Line, lineKey } from '../lines/line.ts';
import { SECTION_LABELS } from '../lines/navigation-labels.ts';
import { DATE_PATTERN, dateIn } from './date-line.ts';
import { outletByName } from './outlets.ts';

/** An outlet's name has at most so many words ("Radio Free Europe/Radio Liberty"). */
const MAX_WORDS = 5;

/** “Meridian Courier, 12 June 2025”, “By Hanna Veldkamp / Meridian Courier, 12 June 2025” */
const BEFORE_DATE = new RegExp(
  `^(?:by\\b[^/|]*[/|])?\\s*([^/|,]+?)\\s*[,|•·–—-]\\s*(?:\\w+day,? )?(?:${DATE_PATTERN})`,
  'i',
);
/** “By Hanna Veldkamp / Meridian Courier” */
const AFTER_AUTHOR = /^by\b[^/|]*[/|]\s*([^/|,]+)$/i;

/** True of a line below the headline that gives outlet and date, or author and outlet and date. */
export function isOutletLine({ text, words }: Line): boolean {
  return words <= 14 && dateIn(text) !== null && outletIn(text) !== null;
}

/** The outlet in a line of outlet and date, or of author and outlet; null where there is none. */
function outletIn(text: string): string | null {
  const name = (text.match(BEFORE_DATE) ?? text.match(AFTER_AUTHOR))?.[1]?.trim();
  return name ? asOutlet(name) : null;
}

function asOutlet(name: string): string | null {
  const words = name.split(/\s+/).length;
  const line: Line = { text: name, start: 0, end: name.length, words, furniture: null };
  const isName =
    words <= MAX_WORDS && !/^by\b/i.test(name) && (words === 1 ? /^\p{Lu}/u.test(name) : isCapitalized(line));
  if (!isName || SECTION_LABELS.has(lineKey(name))) return null;
  return outletByName(name) ?? name;
}

/**
 * The outlet that lines between headline and body name beside a date or an author: “Meridian Courier, 12 June 2025”, or
 * “Continental Dispatch” on a line of its own above the date. Null where none does.
 */
export function outletBesideDate(lines: readonly Line[]): string | null {
  for (const { text, words } of lines) {
    const outlet = words <= 14 ? outletIn(text) : null;
    if (outlet) return outlet;
  }
  const at = lines.findIndex(({ furniture }, i) => furniture === 'date' && i > 0);
  const above = lines[at - 1];
  const isAlone =
    above !== undefined && above.furniture === null && above.words >= 2 && !/^by\b/i.test(above.text);
  return isAlone ? asOutlet(above.text) : null;
}
