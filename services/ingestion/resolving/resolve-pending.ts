import type { BlockKind } from '#resolving/blocks.ts';
import { pendingBlocks } from '#store/resolving/pending-blocks.ts';
import { settleBlocks } from '#store/resolving/settle-blocks.ts';
import { markBlocks } from '#store/writing/mark-blocks.ts';
import { claimsStage } from './claims-stage.ts';
import { conflictStage } from './conflict-stage.ts';
import { documentStage } from './document-stage.ts';
import { entityStage } from './entity-stage.ts';
import { holderStage } from './holder-stage.ts';
import { likenessStage } from './likeness-stage.ts';
import { relationStage } from './relation-stage.ts';
import { roleStage } from './role-stage.ts';
import { sourceStage } from './source-stage.ts';
import { spokeStage } from './spoke-stage.ts';
import type { ResolvingContext, Stage } from './stage.ts';
import { statementStage } from './statement-stage.ts';
import { storyStage } from './story-stage.ts';
import { surnameStage } from './surname-stage.ts';

const STAGES: Readonly<Record<BlockKind, Stage>> = {
  document: documentStage,
  likeness: likenessStage,
  story: storyStage,
  surname: surnameStage,
  claims: claimsStage,
  holder: holderStage,
  relation: relationStage,
  statement: statementStage,
  spoke: spokeStage,
  source: sourceStage,
  entity: entityStage,
  role: roleStage,
  conflict: conflictStage,
};

const LIMITS = Object.fromEntries(Object.values(STAGES).map(({ kind, batch }) => [kind, batch])) as Record<
  BlockKind,
  number
>;

/**
 * Computes pending blocks until none is left, those of earlier kinds always first. It may stop or die anywhere: what is pending stays
 * pending. Two at once only do some work twice: a result is written only where the block is as it was when its facts were read.
 *
 * @param stop ends it after the step in hand
 * @returns how many blocks were computed
 */
export async function resolvePending(context: ResolvingContext, stop?: AbortSignal): Promise<number> {
  let computed = 0;
  while (stop?.aborted !== true) {
    const pending = await pendingBlocks(context.client, LIMITS);
    if (pending === null) break;
    const { kind, blocks } = pending;
    const write = await STAGES[kind].prepare(
      context,
      blocks.map(({ key }) => key),
    );
    computed += await context.client.inTransaction(async (transaction) => {
      const settled = await settleBlocks(transaction, blocks);
      const touched = await write(transaction, settled);
      await markBlocks(transaction, touched);
      return settled.size;
    });
  }
  return computed;
}
