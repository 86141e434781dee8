import type { GraphClient, GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { refreshDocuments } from './refresh-documents.ts';
import { deleteDocuments } from './remove-document.ts';
import { renewJobs } from './renew-jobs.ts';

export const DELETE_DELIVERIES_OF_COLLECTION = /* cypher */ `
  MATCH (:Delivery {collection: $collection})-[:DELIVERED]->(document:Document)
  WITH DISTINCT document LIMIT $limit
  MATCH (delivery:Delivery {collection: $collection})-[:DELIVERED]->(document)
  DETACH DELETE delivery
  WITH DISTINCT document
  RETURN document.id AS id, EXISTS { (document)<-[:DELIVERED]-() } AS stays
`;

/** Documents in one transaction, so that a large collection does not fill Neo4j's memory. */
const BATCH = 200;

/**
 * Removes what came as part of a collection. A document that also came otherwise stays, without what this collection's senders said
 * of it: it is read anew. Where it is interrupted, calling it again removes the rest.
 *
 * @returns how many documents are gone
 */
export async function removeCollection(client: GraphClient, collection: string): Promise<number> {
  for (let gone = 0; ; ) {
    const batch = await client.inTransaction((transaction) => removeBatch(transaction, collection));
    if (batch.touched === 0) return gone;
    gone += batch.gone;
  }
}

async function removeBatch(
  transaction: GraphTransaction,
  collection: string,
): Promise<{ touched: number; gone: number }> {
  const touched = await transaction.run<{ id: string; stays: boolean }>(DELETE_DELIVERIES_OF_COLLECTION, {
    collection,
    limit: BATCH,
  });
  const staying = touched.filter(({ stays }) => stays).map(({ id }) => id);
  const leaving = touched.filter(({ stays }) => !stays).map(({ id }) => id);
  await renewJobs(transaction, staying);
  await refreshDocuments(transaction, staying);
  return { touched: touched.length, gone: await deleteDocuments(transaction, leaving) };
}
