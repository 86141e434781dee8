import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

export const READ_WORDING = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (document:Document {id: documentId})
  RETURN document.id AS id, document.text AS text, document.address AS address
`;

export type Wording = { readonly id: string; readonly text: string | null; readonly address: string | null };

/** The words of documents, and where they stood. */
export function readWording(
  transaction: GraphTransaction,
  documentIds: readonly string[],
): Promise<Wording[]> {
  return transaction.run<Wording>(READ_WORDING, { documentIds });
}
