import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { SpeakerRow } from './list-speakers-about.ts';

/** Who of a country or body, or of those with certain offices, said or wrote something; those with the most statements first. */
export const LIST_SPEAKERS_OF = /* cypher */ `
  MATCH (speaker:Person)-[holds:HOLDS]->(role:Role)
  WHERE holds.status <> 'former'
    AND ($titleKeys IS NULL OR role.titleKey IN $titleKeys)
    AND ($affiliation IS NULL OR EXISTS {
      MATCH (role)-[:OF]->(body:Entity) WHERE body.id = $affiliation OR body.code STARTS WITH $institutions })
  WITH DISTINCT speaker
  MATCH (speaker)-[:SAID]->(statement:Statement)
  WHERE statement.act IN ['speech', 'writing']
    AND ($from IS NULL OR statement.day >= $from)
    AND ($to IS NULL OR statement.day <= $to)
    AND ($collection IS NULL OR EXISTS {
      (statement)-[:REPORTED_IN]->(document:Document) WHERE $collection IN document.collections })
  WITH DISTINCT speaker, statement ORDER BY coalesce(statement.day, '') DESC, statement.id
  WITH speaker, collect(statement.id) AS statements, min(statement.day) AS first, max(statement.day) AS last
  ORDER BY size(statements) DESC, speaker.name, speaker.id LIMIT $limit
  RETURN speaker { .id, .name, kind: 'Person' } AS speaker, [] AS speaksFor,
         size(statements) AS statements, statements[..$each] AS newest, first, last
`;

export function listSpeakersOf(
  graph: GraphClient,
  parameters: {
    titleKeys: readonly string[] | null;
    affiliation: string | null;
    institutions: string | null;
    from: string | null;
    to: string | null;
    collection: string | null;
    limit: number;
    each: number;
  },
): Promise<SpeakerRow[]> {
  return graph.read<SpeakerRow>(LIST_SPEAKERS_OF, parameters);
}
