import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { runInOrder } from './run-in-order.ts';

export const DELETE_SILENT_SOURCES = /* cypher */ `
  UNWIND $ids AS id
  MATCH (source:Source {id: id})
  WHERE NOT EXISTS { (source)-[:SAID]->() }
  DETACH DELETE source
`;

/** Takes away unnamed speakers that say nothing any more. */
export async function deleteSilentSources(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<void> {
  await runInOrder(transaction, [[DELETE_SILENT_SOURCES, { ids }]]);
}
