import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { EntityType } from '#reading/extraction.ts';
import { byId } from '#resolving/canonical-order.ts';
import { runInOrder } from './run-in-order.ts';

/** The name is provisional, until the entity's own block is computed. */
export const MERGE_ENTITIES = /* cypher */ `
  UNWIND $entities AS row
  MERGE (entity:Entity {id: row.id})
  ON CREATE SET entity:$(row.label), entity.name = row.name, entity.code = row.code, entity.aliases = [], entity.documents = 0
`;

export type EntityRow = {
  readonly id: string;
  readonly label: EntityType;
  readonly name: string;
  readonly code: string | null;
};

/** Creates the entities that are not there yet. */
export async function mergeEntities(
  transaction: GraphTransaction,
  entities: readonly EntityRow[],
): Promise<void> {
  const rows = [...new Map(entities.map((entity) => [entity.id, entity])).values()];
  const sorted = rows.sort(byId);
  await runInOrder(transaction, [[MERGE_ENTITIES, { entities: sorted }]]);
}
