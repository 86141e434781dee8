import { OWN_STATEMENTS_PAGE } from './statement-parts.ts';

/** As LIST_STATEMENTS, of those about an entity: it starts there rather than at all statements. */
export const LIST_STATEMENTS_ABOUT = /* cypher */ `
  MATCH (:Entity {id: $about})<-[:ABOUT]-(statement:Statement)
  WHERE ${OWN_STATEMENTS_PAGE}`;
