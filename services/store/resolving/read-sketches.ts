import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

export const READ_SKETCHES = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (document:Document {id: documentId})
  RETURN document.id AS id, document.sketch AS sketch, document.address AS address
`;

/** What tells whether documents are worth comparing: sketches of their words, and where they stood. */
export function readSketches(
  transaction: GraphTransaction,
  documentIds: readonly string[],
): Promise<{ id: string; sketch: string | null; address: string | null }[]> {
  return transaction.run(READ_SKETCHES, { documentIds });
}
