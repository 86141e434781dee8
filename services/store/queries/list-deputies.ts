import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { HoldingRow } from './list-holdings.ts';

/**
 * Who holds an office that is deputy to one that a person holds; or, as `above` says, one that the person's is deputy to. An office of which
 * more stories say that somebody else holds it, and contradict the person, is not taken for the person's.
 */
export const LIST_DEPUTIES = /* cypher */ `
  MATCH (holder:Person {id: $person})-[held:HOLDS]->(own:Role)-[deputy:DEPUTY_TO]-(role:Role)<-[holds:HOLDS]-(person:Person)
  WHERE person.id <> $person AND (startNode(deputy) = own) = $above
    AND NOT EXISTS {
      MATCH (holder)<-[:BETWEEN]-(conflict:Conflict {kind: 'two-holders'})-[:BETWEEN]->(other:Person)-[better:HOLDS]->(own)
      WHERE other <> holder AND better.status <> 'former' AND better.stories > held.stories
        AND EXISTS { (conflict)-[:BETWEEN]->(own) } }
    AND ($collection IS NULL OR EXISTS {
      MATCH (claim:Claim)-[:IN]->(document:Document)
      WHERE claim.id IN holds.claims AND $collection IN document.collections })
  WITH DISTINCT person, holds, role
  OPTIONAL MATCH (role)-[:OF]->(of:Entity)
  WITH person, holds, role, of ORDER BY of.id
  WITH person, holds, role, head(collect(of)) AS of
  ORDER BY holds.status, holds.stories DESC, role.id, person.id LIMIT $limit
  RETURN person { .id, .name, kind: 'Person' } AS person,
         role { .id, .name, .title } AS role,
         CASE WHEN of IS NULL OR of.id = person.id THEN null
              ELSE of { .id, .name, kind: head([label IN labels(of) WHERE label <> 'Entity']) } END AS of,
         holds { .status, .firstReported, .lastReported, .firstDateSource, .lastDateSource, .documents, .stories, .inferred, .claims } AS holding
`;

export function listDeputies(
  graph: GraphClient,
  parameters: { person: string; above: boolean; collection?: string | null; limit: number },
): Promise<HoldingRow[]> {
  return graph.read<HoldingRow>(LIST_DEPUTIES, { collection: null, ...parameters });
}
