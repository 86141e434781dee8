import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

export const READ_DOCUMENT_TEXTS = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (document:Document {id: documentId})
  RETURN document.id AS id, document.text AS text
`;

/** The texts of documents; null for one that has none. */
export function readDocumentTexts(
  transaction: GraphTransaction,
  documentIds: readonly string[],
): Promise<{ id: string; text: string | null }[]> {
  return transaction.run(READ_DOCUMENT_TEXTS, { documentIds });
}
