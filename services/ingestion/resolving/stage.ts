import type { GraphClient, GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Block, BlockKind } from '#resolving/blocks.ts';
import type { OfficeKnowledge } from '#resolving/offices/office-knowledge.ts';
import type { EntityNames } from './knowledge.ts';

/** What every stage may use beside the graph. */
export type ResolvingContext = {
  readonly client: GraphClient;
  readonly knowledge: OfficeKnowledge;
  readonly names: EntityNames;
};

/**
 * Writes what was computed for those blocks that nobody has touched since it was read.
 *
 * @returns the blocks that read what was written here, to be computed anew
 */
export type WriteBlocks = (transaction: GraphTransaction, settled: ReadonlySet<string>) => Promise<Block[]>;

/** How one kind of block is computed: reads, computes (a pure function of `services/resolving`), and gives the write to do. */
export type Stage = {
  readonly kind: BlockKind;
  /** Blocks at once: so many that a transaction stays small. */
  readonly batch: number;
  readonly prepare: (context: ResolvingContext, keys: readonly string[]) => Promise<WriteBlocks>;
};
