import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { markBlocks } from '#store/writing/mark-blocks.ts';
import { ALL_DECISIONS } from './all-decisions.ts';

export const COUNT_WITNESSES_IN = /* cypher */ `
  MATCH (witness:Witness) WHERE witness.documentId IN $documentIds
  RETURN count(witness) AS witnesses
`;

/** Has decisions looked at again where they hang on words of one of the documents. */
export async function markDecisionsOn(
  transaction: GraphTransaction,
  documentIds: readonly string[],
): Promise<void> {
  if (documentIds.length === 0) return;
  const [row] = await transaction.run<{ witnesses: number }>(COUNT_WITNESSES_IN, { documentIds });
  if (row !== undefined && row.witnesses > 0) await markBlocks(transaction, [ALL_DECISIONS]);
}
