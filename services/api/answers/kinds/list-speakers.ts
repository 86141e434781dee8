import type { Days } from '#questions/understanding.ts';
import type { EntityRow } from '#store/queries/find-entities.ts';
import { listSources } from '#store/queries/list-sources.ts';
import { listSpeakersAbout, type SpeakerRow } from '#store/queries/list-speakers-about.ts';
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

/** Speakers that filters leave: from the kept sums, unless something narrows them that sums do not tell. */
export function listSpeakers(asked: ListedSpeakers, { graph, collection }: Asking): Promise<SpeakerRow[]> {
  const { about, affiliation, titleKeys, unnamed, days } = asked;
  const listed = { limit: SPEAKERS, each: STATEMENTS_EACH };
  const filters = {
    from: days?.from ?? null,
    to: days?.to ?? null,
    collection,
    titleKeys,
    affiliation: affiliation?.id ?? null,
    institutions: affiliation === null ? null : institutionsOf(affiliation),
  };
  if (about === null)
    return unnamed
      ? listSources(graph, { ...listed, ...filters })
      : listSpeakersOf(graph, { ...listed, ...filters });
  const narrowed = affiliation ?? titleKeys ?? unnamed ?? days ?? collection;
  return narrowed === null
    ? listSpeakersSummed(graph, { ...listed, about: about.id, atLength: SHOWN_AT_LENGTH })
    : listSpeakersAbout(graph, { ...listed, ...filters, about: about.id, unnamed });
}
