import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { runInOrder } from './run-in-order.ts';

export const DESCRIBE_ENTITIES = /* cypher */ `
  UNWIND $entities AS row
  MATCH (entity:Entity {id: row.id})
  SET entity += row.properties
`;

export const DELETE_ENTITIES = /* cypher */ `
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  DETACH DELETE entity
`;

type EntityDescription = {
  readonly id: string;
  readonly properties: {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly documents: number;
    readonly partial: true | null;
  };
};

/** Writes what entities are called, and takes away those that nothing speaks of any more. */
export async function describeEntities(
  transaction: GraphTransaction,
  { entities, gone }: { entities: readonly EntityDescription[]; gone: readonly string[] },
): Promise<void> {
  await runInOrder(transaction, [
    [DESCRIBE_ENTITIES, { entities }],
    [DELETE_ENTITIES, { ids: gone }],
  ]);
}
