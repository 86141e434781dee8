/** As LIST_RELATIONS, of those that touch an entity, on a side of its own or on either. */
export const LIST_RELATIONS_OF = /* cypher */ `
  MATCH (entity:Entity {id: $entity})-[relation:MET_WITH|SPOKE_WITH|ATTENDED|ABSENT_FROM|REPLACED_BY|SUCCEEDED_BY|REPRESENTED|MEMBER_OF|ENVOY_OF|RELATIVE_OF|ALLY_OF|INVADED|VISITED|INVITED|CRITICIZED|SUPPORTS|HEADQUARTERED_IN]-(other:Entity)
  WHERE type(relation) IN $types
    AND ($as IS NULL OR ($as = 'from' AND startNode(relation) = entity) OR ($as = 'to' AND endNode(relation) = entity))
    AND ($other IS NULL OR other.id = $other)
    AND ($first IS NULL OR relation.last >= $first) AND ($last IS NULL OR relation.first <= $last)
    AND ($collection IS NULL OR EXISTS {
      MATCH (claim:Claim)-[:IN]->(document:Document)
      WHERE claim.id IN relation.claims AND $collection IN document.collections })
    AND ($rules IS NULL OR EXISTS {
      MATCH (claim:Claim) WHERE claim.id IN relation.claims AND claim.rule IN $rules })
  WITH DISTINCT relation, startNode(relation) AS from, endNode(relation) AS to
  WITH from, relation, to, type(relation) + '|' + from.id + '|' + to.id AS key
  WHERE $afterKey IS NULL OR key > $afterKey
  ORDER BY CASE WHEN $byKey THEN 0 ELSE relation.stories END DESC,
           CASE WHEN $byKey THEN '' ELSE coalesce(relation.last, '') END DESC, key LIMIT $limit
  RETURN from { .id, .name, kind: head([label IN labels(from) WHERE label <> 'Entity']) } AS from,
         to { .id, .name, kind: head([label IN labels(to) WHERE label <> 'Entity']) } AS to,
         relation { .documents, .stories, .first, .last, .claims, type: type(relation) } AS relation, key
`;
