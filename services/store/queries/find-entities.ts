import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { EntityType } from '#reading/extraction.ts';

/** Entities whose name or alias matches, the best match first; a `*` or `~` in the query widens it. */
export const FIND_ENTITIES = /* cypher */ `
  CALL db.index.fulltext.queryNodes('entity_names', $search, {limit: $limit * 4}) YIELD node AS entity, score
  WITH entity, score, head([label IN labels(entity) WHERE label <> 'Entity']) AS kind
  WHERE $kind IS NULL OR kind = $kind
  RETURN entity.id AS id, kind, entity.name AS name, entity.aliases AS aliases, entity.code AS code,
         entity.documents AS documents
  ORDER BY score DESC, entity.documents DESC, entity.id
  LIMIT $limit
`;

export type EntityRow = {
  readonly id: string;
  readonly kind: EntityType;
  readonly name: string;
  readonly aliases: string[];
  readonly code: string | null;
  readonly documents: number;
};

export type FindEntitiesParameters = {
  /** In Lucene's query syntax, as `lucene-search.ts` writes it. */
  readonly search: string;
  readonly kind: string | null;
  readonly limit: number;
};

export function findEntities(graph: GraphClient, parameters: FindEntitiesParameters): Promise<EntityRow[]> {
  return graph.read<EntityRow>(FIND_ENTITIES, parameters);
}
