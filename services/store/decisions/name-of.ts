import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

export const NAME_OF = /* cypher */ `
  MATCH (entity:Entity {id: $id})
  RETURN entity.name AS name
`;

/** What an entity is called today; null where there is none of that id. */
export async function nameOf(transaction: GraphTransaction, id: string): Promise<string | null> {
  const [row] = await transaction.run<{ name: string }>(NAME_OF, { id });
  return row?.name ?? null;
}
