import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { BLOCK_KINDS, type BlockKind } from '#resolving/blocks.ts';

export const PENDING_BLOCKS = /* cypher */ `
  UNWIND $kinds AS kind
  WITH kind WHERE EXISTS { (:Block {kind: kind}) }
  WITH kind LIMIT 1
  MATCH (block:Block {kind: kind})
  RETURN kind, block.id AS id, block.key AS key, block.stamp AS stamp
  LIMIT $limit
`;

/** A block to compute, as it was when it was looked up. */
export type PendingBlock = { readonly id: string; readonly key: string; readonly stamp: string };

/**
 * The blocks to compute next: of the first kind that has any, since later kinds read what earlier ones write.
 *
 * @param limits how many at most, by kind
 * @returns null when nothing is pending
 */
export async function pendingBlocks(
  client: GraphClient,
  limits: Readonly<Record<BlockKind, number>>,
): Promise<{ kind: BlockKind; blocks: PendingBlock[] } | null> {
  const limit = Math.max(...Object.values(limits));
  const rows = await client.read<PendingBlock & { kind: BlockKind }>(PENDING_BLOCKS, {
    kinds: BLOCK_KINDS,
    limit,
  });
  const [first] = rows;
  if (first === undefined) return null;
  const blocks = rows.slice(0, limits[first.kind]).map(({ id, key, stamp }) => ({ id, key, stamp }));
  return { kind: first.kind, blocks };
}
