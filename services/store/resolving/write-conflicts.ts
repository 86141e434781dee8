import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Conflict } from '#resolving/conflicts/find-conflicts.ts';
import { runInOrder } from './run-in-order.ts';

export const DELETE_CONFLICTS = /* cypher */ `
  UNWIND $blocks AS block
  MATCH (conflict:Conflict {block: block})
  DETACH DELETE conflict
`;

export const CREATE_CONFLICTS = /* cypher */ `
  UNWIND $conflicts AS row
  CREATE (conflict:Conflict)
  SET conflict = row.properties
  WITH conflict, row
  UNWIND row.between AS id
  MATCH (side:Person|Role {id: id})
  CREATE (conflict)-[:BETWEEN]->(side)
`;

/** Makes the conflicts of each block exactly these. */
export async function writeConflicts(
  transaction: GraphTransaction,
  blocks: readonly { block: string; conflicts: readonly Conflict[] }[],
): Promise<void> {
  const conflicts = blocks.flatMap(({ block, conflicts: found }) =>
    found.map(({ between, ...properties }) => ({ between, properties: { ...properties, block } })),
  );
  await runInOrder(transaction, [
    [DELETE_CONFLICTS, { blocks: blocks.map(({ block }) => block) }],
    [CREATE_CONFLICTS, { conflicts }],
  ]);
}
