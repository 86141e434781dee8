import { outletByName } from './outlets.ts';

/** Who signed an article: people, and outlets that stand in the byline ("By Jane Doe, Associated Press"). */
export type Byline = { authors: string[]; outlets: string[] };

/** "By", "Written by", "Story by", "Analysis by", "Author:" at the start of a byline. */
const BY =
  /^(?:(?:(?:written|story|reported|analysis|opinion|report|text|words|video|interview)\s+)?by\s*:?|(?:authors?|reporter|correspondent)\s*:)\s+/i;
/** What follows a name: "in Kyiv", "for the Sentinel", "/ Meridian Courier", "| Dec. 5", "(KHBR)", "@jane". */
const AFTER_NAME = /\s*(?:[|•·@(/]|\s[–—-]\s|\b(?:published|updated|posted|on|for|in|at)\b|\d).*$/i;
/** Jobs that follow a name: "Jane Doe, chief political correspondent" */
const JOB =
  /\b(?:correspondents?|reporters?|editors?|writers?|staff|columnists?|bureau|chief|desk|producers?|contributors?|contributing|fellow|professor|team|newsroom|agencies|analysts?|news service|web desk|journalists?)\b/i;
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|del|della|der|den|di|du|el|la|le|van|von|bin|ibn|al-\p{Lu}\p{L}+|Al)(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|del|della|der|den|di|du|el|la|le|van|von|bin|ibn|al-\p{Lu}\p{L}+)){1,4}$/u;

/** Reads a byline ("By JANE DOE in Kyiv and John Roe, Associated Press"). Both lists are empty for what is no byline. */
export function readByline(line: string): Byline {
  const parts = line
    .replace(BY, '')
    .split(/\s*(?:,|;|&|\band\b|\bwith\b)\s*/)
    .map((part) => part.replace(BY, '').replace(AFTER_NAME, '').trim());
  const outlets = parts.flatMap((part) => outletByName(part) ?? []);
  const authors = parts
    .filter((part) => outletByName(part) === null && NAME.test(part) && !JOB.test(part))
    .map(unshout);
  return { authors: [...new Set(authors)], outlets: [...new Set(outlets)] };
}

/** "JANE DOE-SMITH" → "Jane Doe-Smith"; names in mixed case stay as they are. */
function unshout(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
