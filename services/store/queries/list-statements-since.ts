import { STATEMENT_FILTERS, STATEMENT_ROWS } from './statement-parts.ts';

/** As LIST_STATEMENTS, of those since a day about an entity or of a speaker: it walks the index of days until the page is full. */
export const LIST_STATEMENTS_SINCE = /* cypher */ `
  MATCH (statement:Statement)
  WHERE statement.day >= $since AND statement.day <= $newest
    AND ($afterId IS NULL OR statement.day < $newest OR statement.id > $afterId)
    AND ($about IS NULL OR EXISTS { (statement)-[:ABOUT]->(:Entity {id: $about}) })
    AND ($speaker IS NULL OR EXISTS { (statement)<-[:SAID]-(:Entity|Source {id: $speaker}) })
    AND ($from IS NULL OR statement.day >= $from)
    ${STATEMENT_FILTERS}
  WITH statement, statement.day AS day ORDER BY statement.day DESC, statement.id LIMIT $limit
  ${STATEMENT_ROWS}`;
