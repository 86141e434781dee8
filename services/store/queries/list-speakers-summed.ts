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
  WITH speaker, spoke ORDER BY spoke.rank, speaker.name, speaker.id SKIP $skip LIMIT $limit
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

/**
 * @param options.each how many of the newest words to name of those with the most statements; of others the newest, or as many
 * @param options.atLength how many speakers those are
 */
export async function listSpeakersSummed(
  graph: GraphClient,
  { limit, each, atLength, ...filters }: SummedSpeakers & { atLength: number },
): Promise<SpeakerRow[]> {
  // A whole parameter: the planner seeks in the index for one, and scans for a sum of two.
  const given = { ...filters, prefix: `${filters.about}|`, from: EARLIEST, to: LATEST };
  const isNarrowed = (filters.unnamed ?? filters.affiliation ?? filters.titleKeys) !== null;
  // Both pages of those that are narrowed would look for them from the first speaker on.
  const pages = isNarrowed
    ? [{ skip: 0, limit, each }]
    : [
        { skip: 0, limit: Math.min(limit, atLength), each },
        { skip: atLength, limit: Math.max(0, limit - atLength), each: 1 },
      ];
  // At once, since Neo4j answers a query on one core.
  const rows = await Promise.all(
    pages.map((page) => graph.read<SpeakerRow>(LIST_SPEAKERS_SUMMED, { ...given, ...page })),
  );
  return rows.flat();
}
