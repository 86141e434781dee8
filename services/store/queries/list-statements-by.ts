import { OWN_STATEMENTS_PAGE } from './statement-parts.ts';

/** As LIST_STATEMENTS, of those of a speaker, about an entity where one is given: nobody says as much as is said about a country. */
export const LIST_STATEMENTS_BY = /* cypher */ `
  MATCH (:Entity|Source {id: $speaker})-[:SAID]->(statement:Statement)
  WHERE ($about IS NULL OR EXISTS { (statement)-[:ABOUT]->(:Entity {id: $about}) })
    AND ${OWN_STATEMENTS_PAGE}`;
