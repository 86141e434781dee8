import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { SpeakerRow } from './list-speakers-about.ts';

/**
 * As LIST_SPEAKERS_ABOUT without any filter: from the sums that are kept for each speaker and entity, in the order of an
 * index, so that the time it takes grows with the speakers that are listed and not with all that was ever said about a country. Their
 * newest words come in the order of an index too, which is told to sort by the pair it seeks, or else it is not used for the order; words
 * without a date are not in it and are looked for where others are too few.
 */
export const LIST_SPEAKERS_SUMMED = /* cypher */ `
  MATCH (speaker)-[spoke:SPOKE_ABOUT]->() WHERE spoke.rank STARTS WITH $prefix
  WITH speaker, spoke ORDER BY spoke.rank, speaker.name, speaker.id SKIP $skip LIMIT $limit
  WITH speaker, spoke, speaker.id + '|' + $about AS pair
  CALL (pair) {
    MATCH (statement:Statement)-[about:ABOUT]->() USING INDEX about:ABOUT(pair, date)
    WHERE about.pair = pair AND about.date > ''
    WITH statement, about ORDER BY about.pair DESC, about.date DESC, statement.id LIMIT $each
    RETURN collect(statement.id) AS dated
  }
  CALL (pair, dated) {
    UNWIND CASE WHEN size(dated) < $each THEN [pair] ELSE [] END AS short
    MATCH (statement:Statement)-[about:ABOUT {pair: short}]->() WHERE about.date IS NULL
    WITH statement ORDER BY statement.id LIMIT $each
    RETURN collect(statement.id) AS undated
  }
  RETURN speaker { .id, .name, kind: head([label IN labels(speaker) WHERE label <> 'Entity']) } AS speaker,
         [(speaker)-[:SPEAKS_FOR]->(body:Entity) | body { .id, .name,
           kind: head([label IN labels(body) WHERE label <> 'Entity']) }] AS speaksFor,
         spoke.statements AS statements, (dated + undated)[..$each] AS newest, spoke.first AS first, spoke.last AS last
  ORDER BY spoke.rank, speaker.name, speaker.id
`;

/**
 * @param options.each how many of the newest words to name of those with the most statements; of others, the newest
 * @param options.atLength how many speakers those are
 */
export async function listSpeakersSummed(
  graph: GraphClient,
  { about, limit, each, atLength }: { about: string; limit: number; each: number; atLength: number },
): Promise<SpeakerRow[]> {
  // Whole parameters: the planner seeks in the index for one, and scans for a sum of two.
  const given = { about, prefix: `${about}|` };
  const pages = [
    { skip: 0, limit: Math.min(limit, atLength), each },
    { skip: atLength, limit: Math.max(0, limit - atLength), each: 1 },
  ];
  // At once, since Neo4j answers a query on one core.
  const rows = await Promise.all(
    pages.map((page) => graph.read<SpeakerRow>(LIST_SPEAKERS_SUMMED, { ...given, ...page })),
  );
  return rows.flat();
}
