import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Variant } from '#resolving/speech/variants.ts';
import { runInOrder } from './run-in-order.ts';

/** A statement that was reworded has lost its edges when it was written, so that none from before is left. */
export const WRITE_VARIANTS = /* cypher */ `
  UNWIND $variants AS row
  MATCH (one:Statement {id: row.one})
  MATCH (other:Statement {id: row.other})
  MERGE (one)-[variant:VARIANT_OF]->(other)
  SET variant.likeness = row.likeness
`;

/** Links statements that are variants of each other. */
export async function writeVariants(
  transaction: GraphTransaction,
  variants: readonly Variant[],
): Promise<void> {
  await runInOrder(transaction, [[WRITE_VARIANTS, { variants }]]);
}
