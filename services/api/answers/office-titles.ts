import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { titleKey } from '#resolving/offices/title-key.ts';
import { listTitleKeys } from '#store/queries/list-title-keys.ts';
import { titleKeysOf } from '../title-keys.ts';
import type { Asking } from './finding.ts';
import { GENERAL_OFFICES, LIKE_OFFICES, WIDE_OFFICES } from './like-offices.ts';

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
  const heads = isGeneral(title, gazetteers) ? [titleKey(title), ...wide] : wide;
  const headed = heads.length === 0 ? [] : await listTitleKeys(graph, { heads, of });
  return [
    exact,
    of === null ? [] : [...new Set(like)],
    headed.filter((key) => !key.split(' ').some((word) => MAKES_ANOTHER.has(word))),
  ].filter((keys) => keys.length > 0);
}

/** One word that heads many offices, and is none of the offices with one holder: "envoy", "adviser", "minister". */
function isGeneral(title: string, { titles }: Gazetteers): boolean {
  return !title.includes(' ') && titles.byForm.get(title.toLowerCase())?.one !== true;
}
