import { STATEMENT_FILTERS, STATEMENT_ROWS } from './statement-parts.ts';

/** As LIST_STATEMENTS, of those without a date, by id: the end of the list of all. */
export const LIST_STATEMENTS_UNDATED = /* cypher */ `
  MATCH (statement:Statement)
  WHERE statement.day IS NULL
    AND ($afterId IS NULL OR statement.id > $afterId)
    ${STATEMENT_FILTERS}
  WITH statement, '' AS day ORDER BY statement.id LIMIT $limit
  ${STATEMENT_ROWS}`;
