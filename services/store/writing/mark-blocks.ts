import { randomUUID } from 'node:crypto';
import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { type Block, blockId } from '#resolving/blocks.ts';

export const MARK_BLOCKS = /* cypher */ `
  UNWIND $blocks AS row
  MERGE (block:Block {id: row.id})
  ON CREATE SET block.kind = row.kind, block.key = row.key, block.name = row.kind + ' ' + row.key
  SET block.stamp = $stamp
`;

/** Marks blocks as to be computed anew. Sorted, so that two transactions lock them in one order. */
export async function markBlocks(transaction: GraphTransaction, blocks: readonly Block[]): Promise<void> {
  if (blocks.length === 0) return;
  const rows = new Map(blocks.map((block) => [blockId(block), { id: blockId(block), ...block }]));
  const sorted = [...rows.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  await transaction.run(MARK_BLOCKS, { blocks: sorted, stamp: randomUUID() });
}
