/** Conditions on a `statement` that was said or written. */
export const SPOKEN = `statement.act IN ['speech', 'writing']
    AND ($from IS NULL OR statement.day >= $from)
    AND ($to IS NULL OR statement.day <= $to)
    AND ($collection IS NULL OR EXISTS {
      (statement)-[:REPORTED_IN]->(document:Document) WHERE $collection IN document.collections })`;

/** The end of a query: from each `speaker` and `statement` to the speakers, those with the most statements first. */
export const SPEAKER_ROWS = `
  WITH DISTINCT speaker, statement ORDER BY coalesce(statement.day, '') DESC, statement.id
  WITH speaker, collect(statement.id) AS statements, min(statement.day) AS first, max(statement.day) AS last
  ORDER BY size(statements) DESC, speaker.name, speaker.id LIMIT $limit
  RETURN speaker { .id, .name, kind: head([label IN labels(speaker) WHERE label <> 'Entity']) } AS speaker,
         [(speaker)-[:SPEAKS_FOR]->(body:Entity) | body { .id, .name,
           kind: head([label IN labels(body) WHERE label <> 'Entity']) }] AS speaksFor,
         size(statements) AS statements, statements[..$each] AS newest, first, last
`;
