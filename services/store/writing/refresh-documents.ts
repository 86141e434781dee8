import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

export const REFRESH_DOCUMENTS = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (document:Document {id: documentId})
  SET document.sourceIds = COLLECT {
        MATCH (document)<-[:DELIVERED]-(delivery) WHERE delivery.sourceId IS NOT NULL
        WITH DISTINCT delivery.sourceId AS sourceId RETURN sourceId ORDER BY sourceId },
      document.collections = COLLECT {
        MATCH (document)<-[:DELIVERED]-(delivery) WHERE delivery.collection IS NOT NULL
        WITH DISTINCT delivery.collection AS collection RETURN collection ORDER BY collection }
`;

/** Writes what documents sum up of their deliveries. */
export async function refreshDocuments(
  transaction: GraphTransaction,
  documentIds: readonly string[],
): Promise<void> {
  await transaction.run(REFRESH_DOCUMENTS, { documentIds });
}
