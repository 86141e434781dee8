import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { StatementRow } from './list-statements.ts';

/** Statements by their ids, the newest first. */
export const GET_STATEMENTS = /* cypher */ `
  MATCH (statement:Statement) WHERE statement.id IN $ids
  OPTIONAL MATCH (speaker:Entity|Source)-[:SAID]->(statement)
  WITH statement, coalesce(statement.day, '') AS day, speaker ORDER BY speaker.id
  RETURN statement { .id, .text, .mode, .act, .date, .dateSource, .firstReported, .lastReported, .documents } AS statement,
         head(collect(CASE WHEN speaker IS NULL THEN null ELSE speaker { .id, .name,
           kind: head([label IN labels(speaker) WHERE label <> 'Entity']) } END)) AS speaker,
         [(statement)-[:ABOUT]->(entity:Entity) | entity { .id, .name,
           kind: head([label IN labels(entity) WHERE label <> 'Entity']) }] AS about, day
  ORDER BY day DESC, statement.id
`;

export function getStatements(graph: GraphClient, ids: readonly string[]): Promise<StatementRow[]> {
  return graph.read<StatementRow>(GET_STATEMENTS, { ids });
}
