import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { HoldingRow } from './list-holdings.ts';

/**
 * Who holds the office of a person in another country or body, where a document calls one of the two the other's counterpart.
 * "His French counterpart" names the counterpart of whoever holds such an office last before it, so of two claims the one
 * by that rule counts from the nearest claim before it.
 */
export const LIST_COUNTERPARTS = /* cypher */ `
  MATCH (:Person {id: $person})<-[:REFERS_TO]-(:Referent)<-[:SUBJECT]-(own:Claim {kind: 'holding'})-[:IN]->(document:Document)
  WHERE $collection IS NULL OR $collection IN document.collections
  MATCH (document)<-[:IN]-(claim:Claim {kind: 'holding'})-[:SUBJECT]->(:Referent)-[:REFERS_TO]->(person:Person)
  WHERE person.id <> $person AND toLower(claim.title) = toLower(own.title)
  WITH document, person, own, claim,
       CASE WHEN own.start < claim.start THEN own ELSE claim END AS first,
       CASE WHEN own.start < claim.start THEN claim ELSE own END AS second
  WHERE second.rule = 'role:counterpart' AND NOT EXISTS {
    MATCH (document)<-[:IN]-(between:Claim {kind: 'holding'})
    WHERE toLower(between.title) = toLower(own.title) AND between.start > first.start AND between.start < second.start }
  MATCH (person)-[holds:HOLDS]->(role:Role) WHERE claim.id IN holds.claims
  WITH DISTINCT person, holds, role
  OPTIONAL MATCH (role)-[:OF]->(of:Entity)
  WITH person, holds, role, of ORDER BY of.id
  WITH person, holds, role, head(collect(of)) AS of
  ORDER BY holds.stories DESC, role.id, person.id LIMIT $limit
  RETURN person { .id, .name, kind: 'Person' } AS person,
         role { .id, .name, .title } AS role,
         CASE WHEN of IS NULL OR of.id = person.id THEN null
              ELSE of { .id, .name, kind: head([label IN labels(of) WHERE label <> 'Entity']) } END AS of,
         holds { .status, .firstReported, .lastReported, .firstDateSource, .lastDateSource, .documents, .stories, .inferred, .claims } AS holding
`;

export function listCounterparts(
  graph: GraphClient,
  parameters: { person: string; collection: string | null; limit: number },
): Promise<HoldingRow[]> {
  return graph.read<HoldingRow>(LIST_COUNTERPARTS, parameters);
}
