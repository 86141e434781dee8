import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { ALL_DECISIONS } from '#store/decisions/all-decisions.ts';
import { markBlocks } from '#store/writing/mark-blocks.ts';

/** Decisions that hang on one of the names, or speak of it, with the words that only they hang on. */
export const DELETE_DECISIONS_ON = /* cypher */ `
  MATCH (decision:Decision|UndoneDecision)
  WHERE any(name IN $names WHERE decision.name CONTAINS name)
     OR EXISTS { (decision)-[:REGARDS]->(witness:Witness) WHERE any(name IN $names WHERE witness.words CONTAINS name) }
  OPTIONAL MATCH (decision)-[:REGARDS]->(witness:Witness)
  WITH collect(DISTINCT decision) AS decisions, collect(DISTINCT witness) AS witnesses
  FOREACH (decision IN decisions | DETACH DELETE decision)
  WITH witnesses
  UNWIND witnesses AS witness
  WITH witness WHERE NOT EXISTS { (witness)<-[:REGARDS]-() }
  DELETE witness
`;

/** Takes decisions about a person away: they name it. Bare surnames are left out, since others may bear them. */
export async function forgetDecisions(
  transaction: GraphTransaction,
  given: readonly string[],
): Promise<void> {
  const names = given.filter((name) => name.includes(' '));
  if (names.length === 0) return;
  await transaction.run(DELETE_DECISIONS_ON, { names });
  await markBlocks(transaction, [ALL_DECISIONS]);
}
