import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { EntityRow } from './find-entities.ts';

/** One entity with how much was said by it and about it. */
export const GET_ENTITY = /* cypher */ `
  MATCH (entity:Entity {id: $id})
  RETURN entity.id AS id, head([label IN labels(entity) WHERE label <> 'Entity']) AS kind, entity.name AS name,
         entity.aliases AS aliases, entity.code AS code, entity.documents AS documents,
         COUNT { (entity)-[:SAID]->() } AS said, COUNT { (entity)<-[:ABOUT]-() } AS spokenOf
`;

export type EntityDetailRow = EntityRow & { readonly said: number; readonly spokenOf: number };

/** @returns the entity, or null when there is none with that id */
export async function getEntity(graph: GraphClient, id: string): Promise<EntityDetailRow | null> {
  const [row] = await graph.read<EntityDetailRow>(GET_ENTITY, { id });
  return row ?? null;
}
