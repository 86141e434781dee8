import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { FactRow } from './find-fact.ts';

/**
 * An edge between entities, sources and offices with the claims and reports behind it. What an office is of, and whom it deputizes for, is
 * told by the claims that somebody holds it; whom a source speaks for by the reports of what it said.
 */
export const FIND_EDGE = /* cypher */ `
  MATCH (from:Entity|Source|Role {id: $from})-[edge]->(to:Entity|Source|Role {id: $to})
  WHERE type(edge) = $type
  WITH from, to, collect(edge) AS edges
  CALL (from, to, edges) {
    UNWIND edges AS edge UNWIND coalesce(edge.claims, []) AS claim RETURN collect(DISTINCT claim) AS own
  }
  RETURN 'Edge' AS kind, null AS id, from.name + ' ' + $type + ' ' + to.name AS name, $type AS type,
         from.id AS from, to.id AS to,
         CASE WHEN $type IN ['OF', 'DEPUTY_TO']
              THEN COLLECT { MATCH (from)<-[holds:HOLDS]-() UNWIND holds.claims AS claim RETURN claim LIMIT $limit }
              ELSE own[..$limit] END AS claims,
         COLLECT {
           MATCH (from)-[:SAID]->(statement:Statement)<-[:SUPPORTS]-(report:Attribution)
           WHERE $type = 'SPEAKS_FOR' OR ($type = 'SPOKE_ABOUT' AND statement.act IN ['speech', 'writing']
             AND EXISTS { (statement)-[:ABOUT]->(to) })
           RETURN report.id ORDER BY coalesce(report.day, '') DESC, report.id LIMIT $limit } AS attributions
`;

/** @returns null where there is no such edge */
export async function findEdge(
  graph: GraphClient,
  parameters: { type: string; from: string; to: string; limit: number },
): Promise<FactRow | null> {
  const [row] = await graph.read<FactRow>(FIND_EDGE, parameters);
  return row ?? null;
}
