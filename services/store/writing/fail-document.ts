import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { holdJobs } from './hold-jobs.ts';

export const MARK_FAILED = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (document:Document {id: documentId})
  SET document.status = 'failed', document.failedStep = $step, document.failedReason = $reason
`;

/**
 * Marks a document as failed, with step and reason; facts of an earlier reading stay. Nothing happens where the job is in other
 * hands by now.
 */
export async function failDocument(
  client: GraphClient,
  { job, step, reason }: { job: { jobId: string; token: string }; step: string; reason: string },
): Promise<void> {
  await client.inTransaction(async (transaction) => {
    const held = await holdJobs(transaction, { jobs: [job], state: 'failed', error: `${step}: ${reason}` });
    const documentIds = held.filter(({ dryRun }) => !dryRun).map(({ id }) => id);
    await transaction.run(MARK_FAILED, { documentIds, step, reason });
  });
}
