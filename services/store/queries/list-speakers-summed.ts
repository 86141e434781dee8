import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { ListSpeakersParameters, SpeakerRow } from './list-speakers-about.ts';
import { EARLIEST, LATEST } from './open-days.ts';
import { NEWEST_DATED, SPEAKER, SPEAKER_FILTERS } from './speaker-parts.ts';

/**
 * As LIST_SPEAKERS_ABOUT of all days and collections: from the sums that are kept for each speaker and entity, in the order of an
 * index, so that the time it takes grows with the speakers that are listed and not with all that was ever said about a country. Words
 * without a date are not in the index of newest words and are looked for where others are too few.
 */
export const LIST_SPEAKERS_SUMMED = /* cypher */ `
  MATCH (speaker)-[spoke:SPOKE_ABOUT]->() WHERE spoke.rank STARTS WITH $prefix AND ${SPEAKER_FILTERS}
  WITH speaker, spoke ORDER BY spoke.rank, speaker.name, speaker.id LIMIT $limit
  WITH speaker, spoke, speaker.id + '|' + $about AS pair
  ${NEWEST_DATED}
  CALL (pair, dated) {
    UNWIND CASE WHEN size(dated) < $each THEN [pair] ELSE [] END AS short
    MATCH (statement:Statement)-[about:ABOUT {pair: short}]->() WHERE about.date IS NULL
    WITH statement ORDER BY statement.id LIMIT $each
    RETURN collect(statement.id) AS undated
  }
  RETURN ${SPEAKER},
         spoke.statements AS statements, (dated + undated)[..$each] AS newest, spoke.first AS first, spoke.last AS last
  ORDER BY spoke.rank, speaker.name, speaker.id
`;

/** What speakers about an entity are narrowed by that the kept sums tell. */
export type SummedSpeakers = Required<Omit<ListSpeakersParameters, 'from' | 'to' | 'collection'>>;

export function listSpeakersSummed(graph: GraphClient, filters: SummedSpeakers): Promise<SpeakerRow[]> {
  // A whole parameter: the planner seeks in the index for one, and scans for a sum of two.
  const prefix = `${filters.about}|`;
  return graph.read<SpeakerRow>(LIST_SPEAKERS_SUMMED, { ...filters, prefix, from: EARLIEST, to: LATEST });
}
