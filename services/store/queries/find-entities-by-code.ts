import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { EntityRow } from './find-entities.ts';

/** The entities that carry a code: an ISO country code, or the key of a known organization. */
export const FIND_ENTITIES_BY_CODE = /* cypher */ `
  MATCH (entity:Entity) WHERE entity.code IN $codes
  RETURN entity.id AS id, head([label IN labels(entity) WHERE label <> 'Entity']) AS kind, entity.name AS name,
         entity.aliases AS aliases, entity.code AS code, entity.documents AS documents
  ORDER BY entity.documents DESC, entity.id LIMIT 10
`;

export function findEntitiesByCode(graph: GraphClient, codes: readonly string[]): Promise<EntityRow[]> {
  return graph.read<EntityRow>(FIND_ENTITIES_BY_CODE, { codes });
}
