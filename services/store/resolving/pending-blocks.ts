import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { BLOCK_KINDS, type BlockKind } from '#resolving/blocks.ts';

export const FIRST_PENDING_KIND = /* cypher */ `
  UNWIND $kinds AS kind
  WITH kind WHERE EXISTS { (:Block {kind: kind}) }
  RETURN kind LIMIT 1
`;

export const PENDING_BLOCKS = /* cypher */ `
  MATCH (block:Block {kind: $kind})
  RETURN block.id AS id, block.key AS key, block.stamp AS stamp
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
  const [first] = await client.read<{ kind: BlockKind }>(FIRST_PENDING_KIND, { kinds: BLOCK_KINDS });
  if (first === undefined) return null;
  const { kind } = first;
  return { kind, blocks: await client.read<PendingBlock>(PENDING_BLOCKS, { kind, limit: limits[kind] }) };
}
