import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

export const READ_WORDS = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (:Document {id: documentId})<-[:IN]-(attribution:Attribution)
  RETURN attribution.words AS words
`;

/** The keys of the words that documents report. */
export async function readWords(
  transaction: GraphTransaction,
  documentIds: readonly string[],
): Promise<string[]> {
  const rows = await transaction.run<{ words: string }>(READ_WORDS, { documentIds });
  return rows.map(({ words }) => words);
}
