import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { Named } from './entity-kind.ts';
import { SPEAKER_FILTERS, SPEAKER_ROWS, SPOKEN } from './speaker-parts.ts';

/** Who said or wrote something about an entity, those with the most statements first. */
export const LIST_SPEAKERS_ABOUT = /* cypher */ `
  MATCH (:Entity {id: $about})<-[:ABOUT]-(statement:Statement)<-[:SAID]-(speaker:Entity|Source)
  WHERE ${SPOKEN}
    AND ${SPEAKER_FILTERS}
  ${SPEAKER_ROWS}`;

export type SpeakerRow = {
  readonly speaker: Named;
  /** Whom an unnamed source speaks for. */
  readonly speaksFor: Named[];
  readonly statements: number;
  /** Ids of the newest statements. */
  readonly newest: string[];
  readonly first: string | null;
  readonly last: string | null;
};

export type ListSpeakersParameters = {
  readonly about: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly collection: string | null;
  /** True for anonymous and collective sources alone, false for entities alone; null for all. */
  readonly unnamed: boolean | null;
  /** The country or organization that speakers have to belong to, by office or as its source; null for any. */
  readonly affiliation: string | null;
  /** What the codes of institutions of that country begin with ("us."); null where it is no country. */
  readonly institutions: string | null;
  /** Folded titles of offices of which speakers have to hold one; null for any. */
  readonly titleKeys: readonly string[] | null;
  readonly limit: number;
  /** How many statements of each speaker to name. */
  readonly each: number;
};

export function listSpeakersAbout(
  graph: GraphClient,
  parameters: ListSpeakersParameters,
): Promise<SpeakerRow[]> {
  return graph.read<SpeakerRow>(LIST_SPEAKERS_ABOUT, parameters);
}
