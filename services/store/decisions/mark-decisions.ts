import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

export const MARK_DECISIONS = /* cypher */ `
  MATCH (witness:Witness) WHERE witness.documentId IN $documentIds
  WITH count(witness) AS witnesses WHERE witnesses > 0
  CREATE (:Block {id: replace(randomUUID(), '-', ''), name: 'decision all', kind: 'decision', key: 'all'})
`;

/** Has decisions looked at again where they hang on words of one of the documents. */
export async function markDecisionsOn(
  transaction: GraphTransaction,
  documentIds: readonly string[],
): Promise<void> {
  if (documentIds.length > 0) await transaction.run(MARK_DECISIONS, { documentIds });
}
