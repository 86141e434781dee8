import type { Days } from '#questions/understanding.ts';
import type { EntityRow } from '#store/queries/find-entities.ts';
import { listSources } from '#store/queries/list-sources.ts';
import { listSpeakersAbout, type SpeakerRow } from '#store/queries/list-speakers-about.ts';
import { listSpeakersInDays } from '#store/queries/list-speakers-in-days.ts';
import { listSpeakersOf } from '#store/queries/list-speakers-of.ts';
import { listSpeakersSummed } from '#store/queries/list-speakers-summed.ts';
import type { Asking } from '../finding.ts';
import { institutionsOf } from '../institutions-of.ts';

/** Speakers in an answer; the sentence says how many there are. */
const SPEAKERS = 100;
/** Statements that are shown as evidence, of each of so many speakers; of those who follow, the newest one. */
const STATEMENTS_EACH = 3;
export const SHOWN_AT_LENGTH = 20;

/** What speakers are narrowed by. */
export type ListedSpeakers = {
  readonly about: EntityRow | null;
  readonly affiliation: EntityRow | null;
  readonly titleKeys: readonly string[] | null;
  readonly unnamed: true | null;
  readonly days: Days | null;
};

/** Speakers that filters leave; about an entity, from the kept sums, but for a collection, which sums do not tell. */
export function listSpeakers(asked: ListedSpeakers, { graph, collection }: Asking): Promise<SpeakerRow[]> {
  const { about, affiliation, titleKeys, unnamed, days } = asked;
  const inDays = { from: days?.from ?? null, to: days?.to ?? null };
  const filters = {
    titleKeys,
    affiliation: affiliation?.id ?? null,
    institutions: affiliation === null ? null : institutionsOf(affiliation),
    limit: SPEAKERS,
    each: STATEMENTS_EACH,
  };
  if (about === null)
    return unnamed
      ? listSources(graph, { ...filters, ...inDays, collection })
      : listSpeakersOf(graph, { ...filters, ...inDays, collection });
  const narrowed = { ...filters, about: about.id, unnamed };
  if (collection !== null) return listSpeakersAbout(graph, { ...narrowed, ...inDays, collection });
  return inDays.from === null && inDays.to === null
    ? listSpeakersSummed(graph, { ...narrowed, atLength: SHOWN_AT_LENGTH })
    : listSpeakersInDays(graph, { ...narrowed, ...inDays });
}
