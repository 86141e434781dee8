import type { Days } from '#questions/understanding.ts';
import { countSpeakersSummed } from '#store/queries/count-speakers-summed.ts';
import type { EntityRow } from '#store/queries/find-entities.ts';
import { listSources } from '#store/queries/list-sources.ts';
import { listSpeakersAbout, type SpeakerRow } from '#store/queries/list-speakers-about.ts';
import { listSpeakersInDays } from '#store/queries/list-speakers-in-days.ts';
import { listSpeakersOf } from '#store/queries/list-speakers-of.ts';
import { listSpeakersSummed } from '#store/queries/list-speakers-summed.ts';
import type { Asking } from '../finding.ts';
import { institutionsOf } from '../institutions-of.ts';

/** Speakers in an answer; the sentence says where there are more. */
export const SPEAKERS = 50;
/** Where a question asks for a class of them, so many are looked through. */
export const SPEAKERS_LOOKED_THROUGH = 300;
/** Statements of each that may be shown as evidence. */
const STATEMENTS_EACH = 3;

/** What speakers are narrowed by. */
export type ListedSpeakers = {
  readonly about: EntityRow | null;
  readonly affiliation: EntityRow | null;
  readonly titleKeys: readonly string[] | null;
  readonly unnamed: true | null;
  readonly days: Days | null;
  readonly limit: number;
};

/** Some speakers, and how many there are in all: null where that is not known, but that there are more. */
export type SpeakersListed = { readonly rows: readonly SpeakerRow[]; readonly inAll: number | null };

/** The speakers with the most statements, as many as are wanted. */
export async function listSpeakers(asked: ListedSpeakers, asking: Asking): Promise<SpeakersListed> {
  const { limit, about } = asked;
  const [found, counted] = await Promise.all([
    listOneMore(asked, asking),
    about !== null && isKeptSum(asked, asking) ? countSpeakersSummed(asking.graph, about.id) : null,
  ]);
  return cutSpeakers(found, { limit, counted });
}

/**
 * As many speakers as are wanted, of one more where there are more.
 *
 * @param told.counted how many there are in all; null where nobody knows
 */
export function cutSpeakers(
  found: readonly SpeakerRow[],
  { limit, counted }: { limit: number; counted: number | null },
): SpeakersListed {
  const rows = found.slice(0, limit);
  return { rows, inAll: rows.length === found.length ? rows.length : counted };
}

/** True where nothing narrows those who spoke about an entity: how many they are is kept. */
export function isKeptSum(
  { affiliation, titleKeys, unnamed, days }: Omit<ListedSpeakers, 'about' | 'limit'>,
  { collection }: Pick<Asking, 'collection'>,
): boolean {
  return [affiliation, titleKeys, unnamed, days, collection].every((filter) => filter === null);
}

/** Speakers that filters leave; about an entity, from the kept sums, but for a collection, which sums do not tell. */
function listOneMore(asked: ListedSpeakers, { graph, collection }: Asking): Promise<SpeakerRow[]> {
  const { about, affiliation, titleKeys, unnamed, days, limit } = asked;
  const inDays = { from: days?.from ?? null, to: days?.to ?? null };
  const filters = {
    titleKeys,
    affiliation: affiliation?.id ?? null,
    institutions: affiliation === null ? null : institutionsOf(affiliation),
    limit: limit + 1,
    each: STATEMENTS_EACH,
  };
  if (about === null)
    return unnamed
      ? listSources(graph, { ...filters, ...inDays, collection })
      : listSpeakersOf(graph, { ...filters, ...inDays, collection });
  const narrowed = { ...filters, about: about.id, unnamed };
  if (collection !== null) return listSpeakersAbout(graph, { ...narrowed, ...inDays, collection });
  return inDays.from === null && inDays.to === null
    ? listSpeakersSummed(graph, narrowed)
    : listSpeakersInDays(graph, { ...narrowed, ...inDays });
}
