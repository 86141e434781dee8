import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { BLOCK_KINDS, type Block, type BlockKind } from '#resolving/blocks.ts';
import { rulingsOf } from '#resolving/decisions/rulings.ts';
import { readRulings } from '#store/decisions/read-rulings.ts';
import { withDeferred } from '#store/resolving/run-in-order.ts';
import {
  countStories,
  firstPendingKind,
  lockResolving,
  readBlocks,
  releaseBlocks,
} from '#store/resolving/take-blocks.ts';
import { addressStage } from './address-stage.ts';
import { bareStage } from './bare-stage.ts';
import { claimsStage } from './claims-stage.ts';
import { conflictStage } from './conflict-stage.ts';
import { decisionStage } from './decision-stage.ts';
import { documentStage } from './document-stage.ts';
import { editStage } from './edit-stage.ts';
import { entityStage } from './entity-stage.ts';
import { holderStage } from './holder-stage.ts';
import type { Knowledge } from './knowledge.ts';
import { likenessStage } from './likeness-stage.ts';
import { relationStage } from './relation-stage.ts';
import { roleStage } from './role-stage.ts';
import { sourceStage } from './source-stage.ts';
import type { Stage, StageContext } from './stage.ts';
import { statementStage } from './statement-stage.ts';
import { storyStage } from './story-stage.ts';
import { surnameStage } from './surname-stage.ts';
import { variantStage } from './variant-stage.ts';

const STAGES: Readonly<Record<BlockKind, Stage>> = {
  decision: decisionStage,
  document: documentStage,
  likeness: likenessStage,
  address: addressStage,
  story: storyStage,
  edit: editStage,
  surname: surnameStage,
  bare: bareStage,
  claims: claimsStage,
  holder: holderStage,
  relation: relationStage,
  statement: statementStage,
  variant: variantStage,
  source: sourceStage,
  entity: entityStage,
  role: roleStage,
  conflict: conflictStage,
};

/** Documents that a transaction begins with: each brings some hundreds of blocks that follow from it, many of which they share. */
const DOCUMENTS_TAKEN = 400;
/** Documents that the first transaction of a graph begins with. */
const FIRST_TAKEN = 25;
/** Other blocks that a transaction begins with: a removal marks many, and little follows from each. */
const BLOCKS_TAKEN = 1_000;
/** Blocks of a kind computed by one call of its stage: its parameters and rows stay small. */
const BLOCKS_AT_ONCE = 500;

type Graph = Knowledge & { readonly client: GraphClient };

/**
 * Computes what is pending, with all that follows from it, until nothing is left.
 *
 * @param stop ends it after the transaction in hand
 * @returns how many blocks were computed
 */
export async function resolvePending(graph: Graph, stop?: AbortSignal): Promise<number> {
  let computed = 0;
  for (;;) {
    const more = await resolveRound(graph, stop);
    if (more === 0) return computed;
    computed += more;
  }
}

/**
 * Computes documents that are pending, as many as go into a transaction, and all pending blocks of other kinds: documents that come
 * without end do not keep these from their turn. It may die anywhere: a transaction that did not end has changed nothing, and its blocks
 * are still pending. Readers see each transaction whole or not at all. Several resolvers take turns.
 *
 * @param stop ends it after the transaction in hand
 * @returns how many blocks were computed
 */
export async function resolveRound(graph: Graph, stop?: AbortSignal): Promise<number> {
  let kinds: readonly BlockKind[] = BLOCK_KINDS;
  let computed = 0;
  while (stop?.aborted !== true) {
    const kind = await firstPendingKind(graph.client, kinds);
    if (kind === null) break;
    computed += await resolveKind(graph, kind);
    if (kind === 'document') kinds = kinds.filter((other) => other !== kind);
  }
  return computed;
}

/** Computes pending blocks of a kind in one transaction, with what follows from them. @returns how many blocks were computed */
function resolveKind({ client, ...knowledge }: Graph, kind: BlockKind): Promise<number> {
  return client.inTransaction(async (transaction) => {
    await lockResolving(transaction);
    const limit = kind === 'document' ? documentsToTake(await countStories(transaction)) : BLOCKS_TAKEN;
    const marks = await readBlocks(transaction, { kind, limit });
    const rulings = rulingsOf(await readRulings(transaction));
    const count = await withDeferred(transaction, (deferring) =>
      resolveAll({ ...knowledge, transaction: deferring, rulings }, marks),
    );
    await releaseBlocks(transaction, marks);
    return count;
  });
}

/**
 * A graph at most doubles in a transaction: the server plans a query for the graph of that moment, and a plan for an empty one may look at
 * everything for each of some hundred documents.
 */
function documentsToTake(stories: number): number {
  return Math.min(DOCUMENTS_TAKEN, Math.max(FIRST_TAKEN, stories));
}

/** Computes blocks and all that follow from them, always those of the earliest kind first. */
async function resolveAll(context: StageContext, first: readonly Block[]): Promise<number> {
  const waiting = new Map(BLOCK_KINDS.map((kind) => [kind, new Set<string>()]));
  const add = (blocks: readonly Block[]) => {
    for (const { kind, key } of blocks) waiting.get(kind)?.add(key);
  };
  add(first);
  let computed = 0;
  for (;;) {
    const [next] = [...waiting].filter(([, keys]) => keys.size > 0);
    if (next === undefined) return computed;
    const [kind, keys] = next;
    const batch = [...keys].slice(0, BLOCKS_AT_ONCE);
    for (const key of batch) keys.delete(key);
    add(await STAGES[kind].resolve(context, batch));
    computed += batch.length;
  }
}
