import { RELATION_FILTERS, RELATION_ROWS } from './relation-parts.ts';

/** As LIST_RELATIONS, of those that touch an entity, on a side of its own or on either. */
export const LIST_RELATIONS_OF = /* cypher */ `
  MATCH (entity:Entity {id: $entity})-[relation:MET_WITH|SPOKE_WITH|ATTENDED|ABSENT_FROM|REPLACED_BY|SUCCEEDED_BY|REPRESENTED|MEMBER_OF|ENVOY_OF|RELATIVE_OF|ALLY_OF|INVADED|VISITED|INVITED|CRITICIZED|SUPPORTS|HEADQUARTERED_IN]-(other:Entity)
  WHERE type(relation) IN $types
    AND ($as IS NULL OR ($as = 'from' AND startNode(relation) = entity) OR ($as = 'to' AND endNode(relation) = entity))
    AND ($other IS NULL OR other.id = $other)
    ${RELATION_FILTERS}
  WITH DISTINCT relation, startNode(relation) AS from, endNode(relation) AS to
  ${RELATION_ROWS}`;
