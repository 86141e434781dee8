import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { EntityRow } from './find-entities.ts';

/** Entities by name, a page at a time; the page starts after the name and id of the last one seen. */
export const LIST_ENTITIES = /* cypher */ `
  MATCH (entity:Entity)
  WHERE ($kind IS NULL OR $kind IN labels(entity))
    AND ($afterName IS NULL OR entity.name > $afterName OR (entity.name = $afterName AND entity.id > $afterId))
  WITH entity ORDER BY entity.name, entity.id LIMIT $limit
  RETURN entity.id AS id, head([label IN labels(entity) WHERE label <> 'Entity']) AS kind, entity.name AS name,
         entity.aliases AS aliases, entity.code AS code, entity.documents AS documents
`;

export type ListEntitiesParameters = {
  readonly kind: string | null;
  readonly afterName: string | null;
  readonly afterId: string | null;
  readonly limit: number;
};

export function listEntities(graph: GraphClient, parameters: ListEntitiesParameters): Promise<EntityRow[]> {
  return graph.read<EntityRow>(LIST_ENTITIES, parameters);
}
