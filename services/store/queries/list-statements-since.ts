/** As LIST_STATEMENTS, of those since a day about an entity or of a speaker: it walks the index of days until the page is full. */
export const LIST_STATEMENTS_SINCE = /* cypher */ `
  MATCH (statement:Statement)
  WHERE statement.day >= $since AND statement.day <= $newest
    AND ($afterId IS NULL OR statement.day < $newest OR statement.id > $afterId)
    AND ($about IS NULL OR EXISTS { (statement)-[:ABOUT]->(:Entity {id: $about}) })
    AND ($speaker IS NULL OR EXISTS { (statement)<-[:SAID]-(:Entity|Source {id: $speaker}) })
    AND ($mode IS NULL OR statement.mode = $mode)
    AND ($acts IS NULL OR statement.act IN $acts)
    AND ($from IS NULL OR statement.day >= $from)
    AND ($collection IS NULL OR EXISTS {
      (statement)-[:REPORTED_IN]->(document:Document) WHERE $collection IN document.collections })
    AND ($rules IS NULL OR EXISTS {
      (statement)<-[:SUPPORTS]-(report:Attribution) WHERE report.rule IN $rules })
  WITH statement, statement.day AS day ORDER BY statement.day DESC, statement.id LIMIT $limit
  OPTIONAL MATCH (speaker:Entity|Source)-[:SAID]->(statement)
  WITH statement, day, speaker ORDER BY speaker.id
  RETURN statement { .id, .text, .mode, .act, .date, .dateSource, .firstReported, .lastReported, .documents } AS statement,
         head(collect(CASE WHEN speaker IS NULL THEN null ELSE speaker { .id, .name,
           kind: head([label IN labels(speaker) WHERE label <> 'Entity']) } END)) AS speaker,
         [(statement)-[:ABOUT]->(entity:Entity) | entity { .id, .name,
           kind: head([label IN labels(entity) WHERE label <> 'Entity']) }] AS about, day
  ORDER BY day DESC, statement.id
`;
