import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Revision } from '#resolving/versions/order-versions.ts';
import { runInOrder } from './run-in-order.ts';

export const DELETE_REVISIONS = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (:Document {id: documentId})-[revises:REVISES]-()
  DELETE revises
`;

export const WRITE_REVISIONS = /* cypher */ `
  UNWIND $revisions AS row
  MATCH (newer:Document {id: row.newer})
  MATCH (older:Document {id: row.older})
  MERGE (newer)-[:REVISES]->(older)
`;

/** Makes these the only revisions among the given documents. */
export async function writeRevisions(
  transaction: GraphTransaction,
  { documentIds, revisions }: { documentIds: readonly string[]; revisions: readonly Revision[] },
): Promise<void> {
  await runInOrder(transaction, [
    [DELETE_REVISIONS, { documentIds }],
    [WRITE_REVISIONS, { revisions }],
  ]);
}
