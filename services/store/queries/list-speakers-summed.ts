import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { SpeakerRow } from './list-speakers-about.ts';

/**
 * As LIST_SPEAKERS_ABOUT without any filter: from the sums that are kept for each speaker and entity, in the order of an
 * index, so that the time it takes grows with the speakers that are listed and not with all that was ever said about a country.
 */
export const LIST_SPEAKERS_SUMMED = /* cypher */ `
  MATCH (speaker)-[spoke:SPOKE_ABOUT]->() WHERE spoke.rank STARTS WITH $prefix
  WITH speaker, spoke ORDER BY spoke.rank, speaker.name, speaker.id LIMIT $limit
  RETURN speaker { .id, .name, kind: head([label IN labels(speaker) WHERE label <> 'Entity']) } AS speaker,
         [(speaker)-[:SPEAKS_FOR]->(body:Entity) | body { .id, .name,
           kind: head([label IN labels(body) WHERE label <> 'Entity']) }] AS speaksFor,
         spoke.statements AS statements,
         COLLECT {
           MATCH (statement:Statement)-[about:ABOUT {pair: speaker.id + '|' + $about}]->(:Entity)
           RETURN statement.id ORDER BY coalesce(statement.day, '') DESC, statement.id LIMIT $each
         } AS newest,
         spoke.first AS first, spoke.last AS last
`;

export function listSpeakersSummed(
  graph: GraphClient,
  parameters: { about: string; limit: number; each: number },
): Promise<SpeakerRow[]> {
  // A whole parameter: the planner seeks in the index for it, and scans for a sum of two.
  return graph.read<SpeakerRow>(LIST_SPEAKERS_SUMMED, { ...parameters, prefix: `${parameters.about}|` });
}
