/** As COUNT_STATEMENTS, of those about an entity: it starts there. */
export const COUNT_STATEMENTS_ABOUT = /* cypher */ `
  MATCH (:Entity {id: $about})<-[:ABOUT]-(statement:Statement)<-[:SAID]-(speaker:Entity|Source)
  WHERE statement.act IN ['speech', 'writing']
    AND ($speaker IS NULL OR speaker.id = $speaker)
    AND ($from IS NULL OR statement.day >= $from) AND ($to IS NULL OR statement.day <= $to)
    AND ($collection IS NULL OR EXISTS {
      (statement)-[:REPORTED_IN]->(document:Document) WHERE $collection IN document.collections })
  WITH DISTINCT statement, speaker
  CALL (statement, speaker) {
    WITH * WHERE $split = 'none' RETURN null AS entity
    UNION ALL WITH * WHERE $split = 'speaker' RETURN speaker AS entity
    UNION ALL MATCH (statement)-[:ABOUT]->(topic:Entity) WHERE $split = 'topic' RETURN DISTINCT topic AS entity
    UNION ALL MATCH (speaker)-[:HOLDS|SPEAKS_FOR|OF*0..2]->(body:Country|Organization)
    WHERE $split = 'country'
    MATCH (country:Country) WHERE country = body OR country.code = toUpper(split(body.code, '.')[0])
    RETURN DISTINCT country AS entity
  }
  WITH left(coalesce(statement.day, ''), $length) AS period, entity,
       count(DISTINCT statement) AS statements, count(DISTINCT speaker) AS speakers
  ORDER BY period = '', period, statements DESC, entity.id LIMIT $limit
  RETURN CASE period WHEN '' THEN null ELSE period END AS period, statements, speakers,
         CASE WHEN entity IS NULL THEN null
              ELSE entity { .id, .name, kind: head([label IN labels(entity) WHERE label <> 'Entity']) } END AS entity
`;
