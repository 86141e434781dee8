import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { HoldingRow } from './list-holdings.ts';

/**
 * Who held the offices of a person before, or holds them after: called former while the person is in office (or the other way
 * round), or reported in office only before, or only after, the person was. Reports that overlap contradict each other
 * and tell no order.
 */
export const LIST_NEIGHBOURS_IN_OFFICE = /* cypher */ `
  MATCH (:Person {id: $person})-[own:HOLDS]->(role:Role)<-[holds:HOLDS]-(person:Person)
  WHERE person.id <> $person
    AND ($collection IS NULL OR EXISTS {
      MATCH (claim:Claim)-[:IN]->(document:Document)
      WHERE claim.id IN holds.claims AND $collection IN document.collections })
    AND (($before AND ((holds.status = 'former' AND own.status <> 'former') OR holds.lastReported < own.firstReported))
      OR (NOT $before AND ((own.status = 'former' AND holds.status <> 'former') OR holds.firstReported > own.lastReported)))
  WITH DISTINCT person, holds, role
  OPTIONAL MATCH (role)-[:OF]->(of:Entity)
  WITH person, holds, role, of ORDER BY of.id
  WITH person, holds, role, head(collect(of)) AS of
  ORDER BY coalesce(holds.lastReported, '') DESC, holds.stories DESC, role.id, person.id LIMIT $limit
  RETURN person { .id, .name, kind: 'Person' } AS person,
         role { .id, .name, .title } AS role,
         CASE WHEN of IS NULL OR of.id = person.id THEN null
              ELSE of { .id, .name, kind: head([label IN labels(of) WHERE label <> 'Entity']) } END AS of,
         holds { .status, .firstReported, .lastReported, .firstDateSource, .lastDateSource, .documents, .stories, .inferred, .claims } AS holding
`;

export function listNeighboursInOffice(
  graph: GraphClient,
  parameters: { person: string; before: boolean; collection: string | null; limit: number },
): Promise<HoldingRow[]> {
  return graph.read<HoldingRow>(LIST_NEIGHBOURS_IN_OFFICE, parameters);
}
