import type { GraphClient } from '#graph-schema/client/graph-client.ts';

/**
 * What stands today on the words that an id of yesterday stood on: of several, what most of them lead to. A role is the one of the same
 * title, where its claim is not among the newest.
 */
export const FIND_TODAY = /* cypher */ `
  UNWIND $ids AS id
  MATCH (redirect:Redirect {id: id})
  UNWIND range(0, size(redirect.documentIds) - 1) AS at
  WITH id, redirect.kind AS kind, redirect.documentIds[at] AS documentId, redirect.starts[at] AS start, redirect.ends[at] AS end
  CALL (kind, documentId, start, end) {
    WITH * WHERE kind = 'Entity'
    MATCH (:Document {id: documentId})<-[:IN]-(referent:Referent)-[:REFERS_TO]->(entity:Entity)
    WHERE any(i IN range(0, size(referent.starts) - 1) WHERE referent.starts[i] < end AND referent.ends[i] > start)
    RETURN entity.id AS today, size(referent.starts) AS weight
    UNION
    WITH * WHERE kind IN ['Statement', 'Source']
    MATCH (:Document {id: documentId})<-[:IN]-(attribution:Attribution)-[:SUPPORTS]->(statement:Statement)
    WHERE any(i IN range(0, size(attribution.starts) - 1) WHERE attribution.starts[i] < end AND attribution.ends[i] > start)
    OPTIONAL MATCH (speaker:Entity|Source)-[:SAID]->(statement)
    RETURN CASE kind WHEN 'Statement' THEN statement.id ELSE speaker.id END AS today, statement.documents AS weight
    UNION
    WITH * WHERE kind = 'Role'
    MATCH (:Document {id: documentId})<-[:IN]-(claim:Claim {kind: 'holding'})-[:SUBJECT]->(:Referent)-[:REFERS_TO]->(person:Person)
    WHERE claim.start < end AND claim.end > start
    MATCH (person)-[holds:HOLDS]->(role:Role)
    WHERE claim.id IN holds.claims OR role.title = claim.title
    RETURN role.id AS today, CASE WHEN claim.id IN holds.claims THEN 1 ELSE 0 END AS weight
    UNION
    WITH * WHERE kind = 'Story'
    MATCH (:Document {id: documentId})-[:PART_OF]->(story:Story)
    RETURN story.id AS today, 0 AS weight
  }
  WITH id, today, weight WHERE today IS NOT NULL AND today <> id
  WITH id, today, count(*) AS votes, max(weight) AS weight ORDER BY votes DESC, weight DESC, today
  RETURN id, head(collect(today)) AS today
`;

/** The ids of today by those of yesterday; ids that nothing became of are left out. */
export async function findToday(
  graph: GraphClient,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await graph.read<{ id: string; today: string }>(FIND_TODAY, { ids });
  return new Map(rows.map(({ id, today }) => [id, today]));
}
