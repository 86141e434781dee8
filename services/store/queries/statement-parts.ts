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

/** The end of a query that begins with all of somebody's statements, or of those about something: the page of them after the last one seen. */
export const OWN_STATEMENTS_PAGE = `($from IS NULL OR statement.day >= $from)
    AND ($to IS NULL OR statement.day <= $to)
    ${STATEMENT_FILTERS}
  WITH DISTINCT statement, coalesce(statement.day, '') AS day
  WHERE $afterDay IS NULL OR day < $afterDay OR (day = $afterDay AND statement.id > $afterId)
  WITH statement, day ORDER BY day DESC, statement.id LIMIT $limit
  ${STATEMENT_ROWS}`;
