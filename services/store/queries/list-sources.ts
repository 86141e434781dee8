import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { SpeakerRow } from './list-speakers-about.ts';

/** Anonymous and collective sources that said or wrote something, those with the most statements first. */
export const LIST_SOURCES = /* cypher */ `
  MATCH (speaker:Source)-[:SAID]->(statement:Statement)
  WHERE statement.act IN ['speech', 'writing']
    AND ($from IS NULL OR statement.day >= $from)
    AND ($to IS NULL OR statement.day <= $to)
    AND ($collection IS NULL OR EXISTS {
      (statement)-[:REPORTED_IN]->(document:Document) WHERE $collection IN document.collections })
  WITH DISTINCT speaker, statement ORDER BY coalesce(statement.day, '') DESC, statement.id
  WITH speaker, collect(statement.id) AS statements, min(statement.day) AS first, max(statement.day) AS last
  ORDER BY size(statements) DESC, speaker.name, speaker.id LIMIT $limit
  RETURN speaker { .id, .name, kind: 'Source' } AS speaker,
         [(speaker)-[:SPEAKS_FOR]->(body:Entity) | body { .id, .name,
           kind: head([label IN labels(body) WHERE label <> 'Entity']) }] AS speaksFor,
         size(statements) AS statements, statements[..$each] AS newest, first, last
`;

export function listSources(
  graph: GraphClient,
  parameters: {
    from: string | null;
    to: string | null;
    collection?: string | null;
    limit: number;
    each: number;
  },
): Promise<SpeakerRow[]> {
  return graph.read<SpeakerRow>(LIST_SOURCES, { collection: null, ...parameters });
}
