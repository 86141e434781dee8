import { STATEMENT_FILTERS, STATEMENT_ROWS } from './statement-parts.ts';

/** As LIST_STATEMENTS, of those of a speaker, about an entity where one is given: nobody says as much as is said about a country. */
export const LIST_STATEMENTS_BY = /* cypher */ `
  MATCH (:Entity|Source {id: $speaker})-[:SAID]->(statement:Statement)
  WHERE ($about IS NULL OR EXISTS { (statement)-[:ABOUT]->(:Entity {id: $about}) })
    AND ($from IS NULL OR statement.day >= $from)
    AND ($to IS NULL OR statement.day <= $to)
    ${STATEMENT_FILTERS}
  WITH DISTINCT statement, coalesce(statement.day, '') AS day
  WHERE $afterDay IS NULL OR day < $afterDay OR (day = $afterDay AND statement.id > $afterId)
  WITH statement, day ORDER BY day DESC, statement.id LIMIT $limit
  ${STATEMENT_ROWS}`;
