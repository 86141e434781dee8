import type { GraphClient, GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { blockId } from '#resolving/blocks.ts';
import { forgetFacts } from './forget-facts.ts';

export const DELETE_DOCUMENTS = /* cypher */ `
  UNWIND $documents AS row
  MATCH (document:Document {id: row.id})
  OPTIONAL MATCH (document)-[:HAS_ORIGINAL]->(original:Original)
  OPTIONAL MATCH (document)<-[:FOR]-(job:Job)
  OPTIONAL MATCH (block:Block) WHERE block.id IN row.blockIds
  DETACH DELETE original, job, block
  WITH DISTINCT document
  OPTIONAL MATCH (document)<-[:DELIVERED]-(delivery:Delivery)
  DETACH DELETE delivery
  WITH DISTINCT document, document.id AS id
  DETACH DELETE document
  RETURN id
`;

/** Takes documents and all that only they say out of the graph; the rest follows when the resolver has run. */
export async function deleteDocuments(
  transaction: GraphTransaction,
  documentIds: readonly string[],
): Promise<number> {
  await forgetFacts(transaction, documentIds);
  const documents = documentIds.map((id) => ({
    id,
    blockIds: [blockId({ kind: 'document', key: id }), blockId({ kind: 'claims', key: id })],
  }));
  const deleted = await transaction.run(DELETE_DOCUMENTS, { documents });
  return deleted.length;
}

/** Removes one document. @returns false where there is none of that id */
export async function removeDocument(client: GraphClient, id: string): Promise<boolean> {
  const removed = await client.inTransaction((transaction) => deleteDocuments(transaction, [id]));
  return removed > 0;
}
