import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { refreshDocuments } from './refresh-documents.ts';
import { deleteDocuments } from './remove-document.ts';
import { renewJobs } from './renew-jobs.ts';

export const DELETE_DELIVERIES_OF_COLLECTION = /* cypher */ `
  MATCH (delivery:Delivery {collection: $collection})-[:DELIVERED]->(document:Document)
  DETACH DELETE delivery
  WITH DISTINCT document
  RETURN document.id AS id, EXISTS { (document)<-[:DELIVERED]-() } AS stays
`;

/**
 * Removes what came as part of a collection. A document that also came otherwise stays, without what this collection's senders said
 * of it: it is read anew.
 *
 * @returns how many documents are gone
 */
export function removeCollection(client: GraphClient, collection: string): Promise<number> {
  return client.inTransaction(async (transaction) => {
    const touched = await transaction.run<{ id: string; stays: boolean }>(DELETE_DELIVERIES_OF_COLLECTION, {
      collection,
    });
    const staying = touched.filter(({ stays }) => stays).map(({ id }) => id);
    await renewJobs(transaction, staying);
    await refreshDocuments(transaction, staying);
    return deleteDocuments(
      transaction,
      touched.filter(({ stays }) => !stays).map(({ id }) => id),
    );
  });
}
