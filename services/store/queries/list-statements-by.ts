/** As LIST_STATEMENTS, of those of a speaker, about an entity where one is given: nobody says as much as is said about a country. */
export const LIST_STATEMENTS_BY = /* cypher */ `
  MATCH (said:Entity|Source {id: $speaker})-[:SAID]->(statement:Statement)
  WHERE ($about IS NULL OR EXISTS { (statement)-[:ABOUT]->(:Entity {id: $about}) })
    AND ($mode IS NULL OR statement.mode = $mode)
    AND ($acts IS NULL OR statement.act IN $acts)
    AND ($from IS NULL OR statement.day >= $from)
    AND ($to IS NULL OR statement.day <= $to)
    AND ($collection IS NULL OR EXISTS {
      (statement)-[:REPORTED_IN]->(document:Document) WHERE $collection IN document.collections })
    AND ($rules IS NULL OR EXISTS {
      (statement)<-[:SUPPORTS]-(report:Attribution) WHERE report.rule IN $rules })
  WITH DISTINCT said, statement, coalesce(statement.day, '') AS day
  WHERE $afterDay IS NULL OR day < $afterDay OR (day = $afterDay AND statement.id > $afterId)
  WITH said, statement, day ORDER BY day DESC, statement.id LIMIT $limit
  RETURN statement { .id, .text, .mode, .act, .date, .dateSource, .firstReported, .lastReported, .documents } AS statement,
         said { .id, .name, kind: head([label IN labels(said) WHERE label <> 'Entity']) } AS speaker,
         [(statement)-[:ABOUT]->(entity:Entity) | entity { .id, .name,
           kind: head([label IN labels(entity) WHERE label <> 'Entity']) }] AS about, day
  ORDER BY day DESC, statement.id
`;
