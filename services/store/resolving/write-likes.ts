import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { runInOrder } from './run-in-order.ts';

export const DELETE_LIKES = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (:Document {id: documentId})-[like:LIKE]-()
  DELETE like
`;

export const WRITE_LIKES = /* cypher */ `
  UNWIND $likes AS row
  MATCH (one:Document {id: row.one})
  MATCH (other:Document {id: row.other})
  MERGE (one)-[like:LIKE]->(other)
  SET like.likeness = row.likeness
`;

/** `one` is the lesser id: a pair is stored once. */
type LikeRow = { readonly one: string; readonly other: string; readonly likeness: number };

/** Makes these the only documents that are like the given ones. */
export async function writeLikes(
  transaction: GraphTransaction,
  { documentIds, likes }: { documentIds: readonly string[]; likes: readonly LikeRow[] },
): Promise<void> {
  await runInOrder(transaction, [
    [DELETE_LIKES, { documentIds }],
    [WRITE_LIKES, { likes }],
  ]);
}
