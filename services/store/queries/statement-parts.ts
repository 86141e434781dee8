/** Conditions on `statement` that every list of statements takes. */
export const STATEMENT_FILTERS = `
    AND ($mode IS NULL OR statement.mode = $mode)
    AND ($acts IS NULL OR statement.act IN $acts)
    AND ($collection IS NULL OR EXISTS {
      (statement)-[:REPORTED_IN]->(document:Document) WHERE $collection IN document.collections })
    AND ($rules IS NULL OR EXISTS {
      (statement)<-[:SUPPORTS]-(report:Attribution) WHERE report.rule IN $rules })`;

/** The end of a query: from `statement` and `day` to the row that the lists give, the newest first. */
export const STATEMENT_ROWS = `
  OPTIONAL MATCH (speaker:Entity|Source)-[:SAID]->(statement)
  WITH statement, day, speaker ORDER BY speaker.id
  RETURN statement { .id, .text, .mode, .act, .date, .dateSource, .firstReported, .lastReported, .documents } AS statement,
         head(collect(CASE WHEN speaker IS NULL THEN null ELSE speaker { .id, .name,
           kind: head([label IN labels(speaker) WHERE label <> 'Entity']) } END)) AS speaker,
         [(statement)-[:ABOUT]->(entity:Entity) | entity { .id, .name,
           kind: head([label IN labels(entity) WHERE label <> 'Entity']) }] AS about, day
  ORDER BY day DESC, statement.id
`;
