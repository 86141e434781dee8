import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { PendingBlock } from './pending-blocks.ts';

/** The lock comes before the comparison, so that nobody touches the block between the two. */
export const SETTLE_BLOCKS = /* cypher */ `
  UNWIND $blocks AS row
  MATCH (block:Block {id: row.id})
  SET block.locked = true
  WITH block, row WHERE block.stamp = row.stamp
  WITH block, block.key AS key
  DELETE block
  RETURN key
`;

/** Takes computed blocks off the list. @returns the keys of those that nobody touched since: only their results may be written */
export async function settleBlocks(
  transaction: GraphTransaction,
  blocks: readonly PendingBlock[],
): Promise<Set<string>> {
  const sorted = [...blocks].sort((one, other) => (one.id < other.id ? -1 : 1));
  const rows = await transaction.run<{ key: string }>(SETTLE_BLOCKS, { blocks: sorted });
  return new Set(rows.map(({ key }) => key));
}
