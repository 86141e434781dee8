import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { markBlocks } from '#store/writing/mark-blocks.ts';
import { ALL_DECISIONS } from './all-decisions.ts';

/** What it was stays to be read; what it hung on goes, so that the graph is as if it had never been. */
export const UNDO_DECISION = /* cypher */ `
  MATCH (decision:Decision {id: $id})
  OPTIONAL MATCH (decision)-[regards:REGARDS]->(witness:Witness)
  DELETE regards
  WITH decision, collect(witness) AS witnesses
  REMOVE decision:Decision
  SET decision:UndoneDecision, decision.undoneAt = $at, decision.undoneBy = $by
  WITH witnesses
  UNWIND witnesses AS witness
  WITH witness WHERE NOT EXISTS { (witness)<-[:REGARDS]-() }
  DELETE witness
`;

/** Takes a decision back; nothing happens where it does not stand. What followed from it is computed anew. */
export async function undoDecision(
  client: GraphClient,
  undoing: { id: string; by: string; at: string },
): Promise<void> {
  await client.inTransaction(async (transaction) => {
    await transaction.run(UNDO_DECISION, undoing);
    await markBlocks(transaction, [ALL_DECISIONS]);
  });
}
