import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Decision, Witness } from '#resolving/decisions/decision.ts';
import { markBlocks } from '#store/writing/mark-blocks.ts';
import { ALL_DECISIONS } from './all-decisions.ts';

/** One that was undone stands again, as of now. */
export const STORE_DECISIONS = /* cypher */ `
  UNWIND $decisions AS row
  OPTIONAL MATCH (undone:UndoneDecision {id: row.properties.id})
  DETACH DELETE undone
  MERGE (decision:Decision {id: row.properties.id})
  ON CREATE SET decision = row.properties
  WITH decision, row
  UNWIND row.witnesses AS each
  MERGE (witness:Witness {id: each.properties.id})
  ON CREATE SET witness = each.properties
  MERGE (decision)-[:REGARDS {side: each.side}]->(witness)
`;

/** A decision with how it is told, and when it was made. */
export type ToldDecision = Decision & { readonly name: string; readonly at: string };

/** Stores decisions; one that stands already stays as it is. What follows from them is computed anew. */
export async function storeDecisions(
  transaction: GraphTransaction,
  decisions: readonly ToldDecision[],
): Promise<void> {
  const rows = decisions.map(({ subject, object, ...properties }) => ({
    properties,
    witnesses: [...sideRows('subject', subject), ...sideRows('object', object)],
  }));
  await transaction.run(STORE_DECISIONS, { decisions: rows });
  await markBlocks(transaction, [ALL_DECISIONS]);
}

function sideRows(side: 'subject' | 'object', witnesses: readonly Witness[]) {
  return witnesses.map((witness) => ({ side, properties: { ...witness, name: witness.words } }));
}
