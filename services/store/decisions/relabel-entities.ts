import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { EntityType } from '#reading/extraction.ts';

export const RELABEL_ENTITIES = /* cypher */ `
  UNWIND $entities AS row
  MATCH (entity:Entity {id: row.id})
  REMOVE entity:Person:Organization:Country:Place
  SET entity:$(row.label)
`;

/** Gives entities another type; where that is null nothing happens. Their ids stay. */
export async function relabelEntities(
  transaction: GraphTransaction,
  given: readonly { id: string; label: EntityType | null }[],
): Promise<void> {
  const entities = given.filter(({ label }) => label !== null);
  if (entities.length > 0) await transaction.run(RELABEL_ENTITIES, { entities });
}
