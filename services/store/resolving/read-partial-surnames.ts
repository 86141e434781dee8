import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

export const READ_PARTIAL_SURNAMES = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (:Document {id: documentId})<-[:IN]-(referent:Referent)
  WHERE referent.partial
  RETURN DISTINCT referent.surname AS surname
`;

/** The bare surnames of documents. */
export async function readPartialSurnames(
  transaction: GraphTransaction,
  documentIds: readonly string[],
): Promise<string[]> {
  const rows = await transaction.run<{ surname: string }>(READ_PARTIAL_SURNAMES, { documentIds });
  return rows.map(({ surname }) => surname);
}
