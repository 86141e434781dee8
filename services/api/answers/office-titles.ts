import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { titleKey } from '#resolving/offices/title-key.ts';
import { listTitleKeys } from '#store/queries/list-title-keys.ts';
import { titleKeysOf } from '../title-keys.ts';
import type { Asking } from './finding.ts';
import { GENERAL_OFFICES, LIKE_OFFICES, NO_GENERALS, WIDE_OFFICES } from './like-offices.ts';

const RANKS = new Set(['senior', 'first', 'executive', 'principal', 'lead']);

/** Standing that makes an office another one: a vice president is no president. */
const MAKES_ANOTHER = new Set(['vice', 'deputy', 'assistant', 'associate', 'under', 'lieutenant', 'shadow']);

/**
 * The titles that an office in a question may be kept under, the closest first: the very title; those that news uses for
 * the same office in another country or body ("defence minister" of the United States); those that it heads, for a general word
 * such as "envoy", or that the offices head which a wide word such as "expert" covers.
 */
export async function officeTitles(
  title: string,
  { graph, gazetteers, of }: Asking & { of: string | null },
): Promise<string[][]> {
  const exact = titleKeysOf(gazetteers.titles, title);
  const like = exact.flatMap((key) => [
    ...LIKE_OFFICES.filter((group) => group.includes(key)).flat(),
    ...(GENERAL_OFFICES[key] ?? []),
  ]);
  const wide = exact.flatMap((key) => WIDE_OFFICES[key] ?? []);
  const general = isGeneral(title, gazetteers);
  const found = await listTitleKeys(graph, { heads: [titleKey(title), ...wide], of });
  const headed = found.filter(
    (key) => !isNoGeneral(key, title) && (general || wide.length > 0 || isRanked(key, titleKey(title))),
  );
  return [
    exact,
    of === null ? [] : [...new Set(like)],
    headed.filter(
      (key) => !key.split(' ').some((word) => MAKES_ANOTHER.has(word) && !titleKey(title).includes(word)),
    ),
  ].filter((keys) => keys.length > 0);
}

/** True for the secretary general, who is asked for by no one who asks for generals. */
function isNoGeneral(key: string, title: string): boolean {
  const [before = '', last] = key.split(' ').slice(-2);
  return title.toLowerCase() === 'general' && last === 'general' && NO_GENERALS.has(before);
}

/** "Senior vice president" for a vice president: the same office with a rank before it. */
function isRanked(key: string, title: string): boolean {
  if (!key.endsWith(` ${title}`)) return false;
  return key
    .slice(0, -title.length - 1)
    .split(' ')
    .every((word) => RANKS.has(word));
}

/** One word that heads many offices, and is none of the offices with one holder: "envoy", "adviser", "minister". */
function isGeneral(title: string, { titles }: Gazetteers): boolean {
  return !title.includes(' ') && titles.byForm.get(title.toLowerCase())?.one !== true;
}
