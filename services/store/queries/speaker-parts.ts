/** Conditions on a `statement` that was said or written. */
export const SPOKEN = `statement.act IN ['speech', 'writing']
    AND ($from IS NULL OR statement.day >= $from)
    AND ($to IS NULL OR statement.day <= $to)
    AND ($collection IS NULL OR EXISTS {
      (statement)-[:REPORTED_IN]->(document:Document) WHERE $collection IN document.collections })`;

/** A `speaker` of a country or body, by office or as its source; $institutions is what the codes of a country's institutions begin with. */
export const AFFILIATED = `($affiliation IS NULL OR EXISTS {
      MATCH (speaker)-[holds:HOLDS]->(:Role)-[:OF]->(body:Entity)
      WHERE holds.status <> 'former' AND (body.id = $affiliation OR body.code STARTS WITH $institutions)
    } OR EXISTS {
      MATCH (speaker)-[:SPEAKS_FOR]->(body:Entity)
      WHERE body.id = $affiliation OR body.code STARTS WITH $institutions
    })`;

/** Conditions on a `speaker`: unnamed or not, in an office of these titles, of a country or body by office or as its source. */
export const SPEAKER_FILTERS = `
    ($unnamed IS NULL OR $unnamed = (speaker:Source))
    AND ($titleKeys IS NULL OR EXISTS {
      (speaker)-[held:HOLDS]->(role:Role) WHERE held.status <> 'former' AND role.titleKey IN $titleKeys })
    AND ${AFFILIATED}`;

/**
 * The newest `dated` words of a `pair`, speaker and entity, from $from to $to, in the order of an index, which is told to sort by the pair
 * it seeks, or else it is not used for the order.
 */
export const NEWEST_DATED = `
  CALL (pair) {
    MATCH (statement:Statement)-[about:ABOUT]->() USING INDEX about:ABOUT(pair, date)
    WHERE about.pair = pair AND about.date >= $from AND about.date <= $to
    WITH statement, about ORDER BY about.pair DESC, about.date DESC, statement.id LIMIT $each
    RETURN collect(statement.id) AS dated
  }`;

/** A `speaker` as rows give it. */
export const SPEAKER = `speaker { .id, .name, kind: head([label IN labels(speaker) WHERE label <> 'Entity']) } AS speaker,
         [(speaker)-[:SPEAKS_FOR]->(body:Entity) | body { .id, .name,
           kind: head([label IN labels(body) WHERE label <> 'Entity']) }] AS speaksFor`;

/** The end of a query: from each `speaker` and `statement` to the speakers, those with the most statements first. */
export const SPEAKER_ROWS = `
  WITH DISTINCT speaker, statement ORDER BY coalesce(statement.day, '') DESC, statement.id
  WITH speaker, collect(statement.id) AS statements, min(statement.day) AS first, max(statement.day) AS last
  ORDER BY size(statements) DESC, speaker.name, speaker.id LIMIT $limit
  RETURN ${SPEAKER},
         size(statements) AS statements, statements[..$each] AS newest, first, last
`;
