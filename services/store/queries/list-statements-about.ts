import { STATEMENT_FILTERS, STATEMENT_ROWS } from './statement-parts.ts';

/** As LIST_STATEMENTS, of those about an entity: it starts there rather than at all statements. */
export const LIST_STATEMENTS_ABOUT = /* cypher */ `
  MATCH (:Entity {id: $about})<-[:ABOUT]-(statement:Statement)
  WHERE ($from IS NULL OR statement.day >= $from)
    AND ($to IS NULL OR statement.day <= $to)
    ${STATEMENT_FILTERS}
  WITH DISTINCT statement, coalesce(statement.day, '') AS day
  WHERE $afterDay IS NULL OR day < $afterDay OR (day = $afterDay AND statement.id > $afterId)
  WITH statement, day ORDER BY day DESC, statement.id LIMIT $limit
  ${STATEMENT_ROWS}`;
