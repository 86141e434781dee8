import type { GraphClient, GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { BLOCK_KINDS, type Block, type BlockKind } from '#resolving/blocks.ts';

/** One resolver at a time: the others wait here until it has committed, and then read what it wrote. */
export const LOCK_RESOLVING = /* cypher */ `
  MERGE (lock:Lock {id: 'resolving'})
  ON CREATE SET lock.name = 'resolving'
  SET lock.held = true
`;

/** Whoever marks one of these blocks from now on waits until the transaction ends, and then marks it anew. */
export const TAKE_BLOCKS = /* cypher */ `
  MATCH (block:Block {kind: $kind})
  WITH block LIMIT $limit
  WITH block, block.kind AS kind, block.key AS key
  DELETE block
  RETURN kind, key
`;

/** The kinds in the order of computing. */
export const FIRST_PENDING_KIND = /* cypher */ `
  UNWIND $kinds AS kind
  WITH kind WHERE EXISTS { (:Block {kind: kind}) }
  RETURN kind LIMIT 1
`;

/** The first kind that has pending blocks, null for none. */
export async function firstPendingKind(client: GraphClient): Promise<BlockKind | null> {
  const [first] = await client.read<{ kind: BlockKind }>(FIRST_PENDING_KIND, { kinds: BLOCK_KINDS });
  return first?.kind ?? null;
}

/** Makes this transaction the only one that computes what follows. */
export async function lockResolving(transaction: GraphTransaction): Promise<void> {
  await transaction.run(LOCK_RESOLVING);
}

/** Takes pending blocks of a kind off the list; they are back if the transaction fails. */
export function takeBlocks(
  transaction: GraphTransaction,
  wanted: { kind: BlockKind; limit: number },
): Promise<Block[]> {
  return transaction.run<Block>(TAKE_BLOCKS, wanted);
}
