/** As LIST_STATEMENTS, of those about an entity: it starts there rather than at all statements. */
export const LIST_STATEMENTS_ABOUT = /* cypher */ `
  MATCH (:Entity {id: $about})<-[:ABOUT]-(statement:Statement)
  WHERE ($mode IS NULL OR statement.mode = $mode)
    AND ($acts IS NULL OR statement.act IN $acts)
    AND ($from IS NULL OR statement.day >= $from)
    AND ($to IS NULL OR statement.day <= $to)
    AND ($collection IS NULL OR EXISTS {
      (statement)-[:REPORTED_IN]->(document:Document) WHERE $collection IN document.collections })
    AND ($rules IS NULL OR EXISTS {
      (statement)<-[:SUPPORTS]-(report:Attribution) WHERE report.rule IN $rules })
  WITH DISTINCT statement, coalesce(statement.day, '') AS day
  WHERE $afterDay IS NULL OR day < $afterDay OR (day = $afterDay AND statement.id > $afterId)
  WITH statement, day ORDER BY day DESC, statement.id LIMIT $limit
  OPTIONAL MATCH (speaker:Entity|Source)-[:SAID]->(statement)
  WITH statement, day, speaker ORDER BY speaker.id
  RETURN statement { .id, .text, .mode, .act, .date, .dateSource, .firstReported, .lastReported, .documents } AS statement,
         head(collect(CASE WHEN speaker IS NULL THEN null ELSE speaker { .id, .name,
           kind: head([label IN labels(speaker) WHERE label <> 'Entity']) } END)) AS speaker,
         [(statement)-[:ABOUT]->(entity:Entity) | entity { .id, .name,
           kind: head([label IN labels(entity) WHERE label <> 'Entity']) }] AS about, day
  ORDER BY day DESC, statement.id
`;
