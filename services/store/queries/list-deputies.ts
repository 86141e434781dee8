import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { HoldingRow } from './list-holdings.ts';

/** Who holds an office that is deputy to one that a person holds; or, as `above` says, one that the person's is deputy to. */
export const LIST_DEPUTIES = /* cypher */ `
  MATCH (:Person {id: $person})-[:HOLDS]->(own:Role)-[deputy:DEPUTY_TO]-(role:Role)<-[holds:HOLDS]-(person:Person)
  WHERE person.id <> $person AND (startNode(deputy) = own) = $above
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
