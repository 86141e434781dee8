import { randomUUID } from 'node:crypto';
import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Block } from '#resolving/blocks.ts';

/** A node for each mark: nobody waits for anybody, and no mark is lost to a resolver that is just taking an earlier one. */
export const MARK_BLOCKS = /* cypher */ `
  UNWIND $blocks AS row
  CREATE (:Block {id: row.id, name: row.kind + ' ' + row.key, kind: row.kind, key: row.key})
`;

/** Marks blocks as to be computed anew. */
export async function markBlocks(transaction: GraphTransaction, blocks: readonly Block[]): Promise<void> {
  if (blocks.length === 0) return;
  const rows = blocks.map(({ kind, key }) => ({ kind, key, id: randomUUID().replaceAll('-', '') }));
  await transaction.run(MARK_BLOCKS, { blocks: rows });
}
