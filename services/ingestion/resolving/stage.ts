import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Block, BlockKind } from '#resolving/blocks.ts';
import type { Rulings } from '#resolving/decisions/rulings.ts';
import type { Knowledge } from './knowledge.ts';

/** What a stage works with. */
export type StageContext = Knowledge & {
  readonly transaction: GraphTransaction;
  /** What people decided, as computed before this transaction. */
  readonly rulings: Rulings;
};

/** How one kind of block is computed. */
export type Stage = {
  readonly kind: BlockKind;
  /**
   * Reads the facts of the blocks, computes what follows from them (a pure function of `services/resolving`), and writes it.
   *
   * @returns the blocks that read what was written, to be computed anew
   */
  readonly resolve: (context: StageContext, keys: readonly string[]) => Promise<Block[]>;
};

/** The same kind for each key. */
export function blocksOf(kind: BlockKind, keys: readonly (string | null)[]): Block[] {
  return keys.flatMap((key) => (key === null ? [] : [{ kind, key }]));
}
