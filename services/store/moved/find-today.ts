import type { GraphClient } from '#graph-schema/client/graph-client.ts';

/** What stands today on the words that an id of yesterday stood on. A role is the one of the same title, where its claim is not among the newest. */
export const FIND_TODAY = /* cypher */ `
  UNWIND $ids AS id
  MATCH (redirect:Redirect {id: id})
  CALL (redirect) {
    WITH redirect WHERE redirect.kind = 'Entity'
    MATCH (:Document {id: redirect.documentId})<-[:IN]-(referent:Referent)-[:REFERS_TO]->(entity:Entity)
    WHERE any(i IN range(0, size(referent.starts) - 1)
              WHERE referent.starts[i] < redirect.end AND referent.ends[i] > redirect.start)
    RETURN entity.id AS today, size(referent.starts) AS weight
    UNION
    WITH redirect WHERE redirect.kind IN ['Statement', 'Source']
    MATCH (:Document {id: redirect.documentId})<-[:IN]-(attribution:Attribution)-[:SUPPORTS]->(statement:Statement)
    WHERE any(i IN range(0, size(attribution.starts) - 1)
              WHERE attribution.starts[i] < redirect.end AND attribution.ends[i] > redirect.start)
    OPTIONAL MATCH (speaker:Entity|Source)-[:SAID]->(statement)
    RETURN CASE redirect.kind WHEN 'Statement' THEN statement.id ELSE speaker.id END AS today, statement.documents AS weight
    UNION
    WITH redirect WHERE redirect.kind = 'Role'
    MATCH (:Document {id: redirect.documentId})<-[:IN]-(claim:Claim {kind: 'holding'})-[:SUBJECT]->(:Referent)-[:REFERS_TO]->(person:Person)
    WHERE claim.start < redirect.end AND claim.end > redirect.start
    MATCH (person)-[holds:HOLDS]->(role:Role)
    WHERE claim.id IN holds.claims OR role.title = claim.title
    RETURN role.id AS today, CASE WHEN claim.id IN holds.claims THEN 1 ELSE 0 END AS weight
    UNION
    WITH redirect WHERE redirect.kind = 'Story'
    MATCH (:Document {id: redirect.documentId})-[:PART_OF]->(story:Story)
    RETURN story.id AS today, 0 AS weight
  }
  WITH id, today, weight WHERE today IS NOT NULL AND today <> id
  WITH id, today, weight ORDER BY weight DESC, today
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
