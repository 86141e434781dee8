import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

export const READ_TOMBSTONES = /* cypher */ `
  MATCH (tombstone:Tombstone)
  RETURN tombstone.id AS id
`;

/** Ids of what may not be known any more. */
export async function readTombstones(transaction: GraphTransaction): Promise<ReadonlySet<string>> {
  const rows = await transaction.run<{ id: string }>(READ_TOMBSTONES);
  return new Set(rows.map(({ id }) => id));
}
