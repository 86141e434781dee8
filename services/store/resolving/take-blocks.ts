import type { GraphClient, GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Block, BlockKind } from '#resolving/blocks.ts';

/** One resolver at a time: the others wait here until it has committed, and then read what it wrote. */
export const LOCK_RESOLVING = /* cypher */ `
  MERGE (lock:Lock {id: 'resolving'})
  ON CREATE SET lock.name = 'resolving'
  SET lock.held = true
`;

export const READ_BLOCKS = /* cypher */ `
  MATCH (block:Block {kind: $kind})
  WITH block LIMIT $limit
  RETURN block.id AS id, block.kind AS kind, block.key AS key
`;

export const RELEASE_BLOCKS = /* cypher */ `
  UNWIND $ids AS id
  MATCH (block:Block {id: id})
  DELETE block
`;

export const COUNT_STORIES = /* cypher */ 'MATCH (story:Story) RETURN count(story) AS stories';

/** The kinds in the order of computing. */
export const FIRST_PENDING_KIND = /* cypher */ `
  UNWIND $kinds AS kind
  WITH kind WHERE EXISTS { (:Block {kind: kind}) }
  RETURN kind LIMIT 1
`;

/** The first of some kinds that has pending blocks, null for none. @param kinds in the order of computing */
export async function firstPendingKind(
  client: GraphClient,
  kinds: readonly BlockKind[],
): Promise<BlockKind | null> {
  const [first] = await client.read<{ kind: BlockKind }>(FIRST_PENDING_KIND, { kinds });
  return first?.kind ?? null;
}

/** Makes this transaction the only one that computes what follows. */
export async function lockResolving(transaction: GraphTransaction): Promise<void> {
  await transaction.run(LOCK_RESOLVING);
}

/** How many stories the graph has; the server keeps the number. */
export async function countStories(transaction: GraphTransaction): Promise<number> {
  const [row] = await transaction.run<{ stories: number }>(COUNT_STORIES);
  return row?.stories ?? 0;
}

/** A mark that a block is to be computed. */
export type Mark = Block & { readonly id: string };

/** Marks of blocks of a kind. They stay until they are released: a mark that comes meanwhile is a node of its own and not lost. */
export function readBlocks(
  transaction: GraphTransaction,
  wanted: { kind: BlockKind; limit: number },
): Promise<Mark[]> {
  return transaction.run<Mark>(READ_BLOCKS, wanted);
}

/**
 * Takes marks off the list; they are back if the transaction fails. Last in a transaction: each look into an index copies the list of
 * nodes that the transaction has deleted.
 */
export async function releaseBlocks(transaction: GraphTransaction, marks: readonly Mark[]): Promise<void> {
  await transaction.run(RELEASE_BLOCKS, { ids: marks.map(({ id }) => id) });
}
