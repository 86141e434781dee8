/** Conditions on a `relation` that every list of relations takes. */
export const RELATION_FILTERS = `
    AND ($first IS NULL OR relation.last >= $first) AND ($last IS NULL OR relation.first <= $last)
    AND ($collection IS NULL OR EXISTS {
      MATCH (claim:Claim)-[:IN]->(document:Document)
      WHERE claim.id IN relation.claims AND $collection IN document.collections })
    AND ($rules IS NULL OR EXISTS {
      MATCH (claim:Claim) WHERE claim.id IN relation.claims AND claim.rule IN $rules })`;

/** The end of a query: from `from`, `relation` and `to` to the row that the lists give. */
export const RELATION_ROWS = `
  WITH from, relation, to, type(relation) + '|' + from.id + '|' + to.id AS key
  WHERE $afterKey IS NULL OR key > $afterKey
  ORDER BY CASE WHEN $byKey THEN 0 ELSE relation.stories END DESC,
           CASE WHEN $byKey THEN '' ELSE coalesce(relation.last, '') END DESC, key LIMIT $limit
  RETURN from { .id, .name, kind: head([label IN labels(from) WHERE label <> 'Entity']) } AS from,
         to { .id, .name, kind: head([label IN labels(to) WHERE label <> 'Entity']) } AS to,
         relation { .documents, .stories, .first, .last, .claims, type: type(relation) } AS relation, key
`;
