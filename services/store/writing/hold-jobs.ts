import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

/** The lock comes before the comparison, so that nobody takes the job between the two. */
export const HOLD_JOBS = /* cypher */ `
  UNWIND $jobs AS row
  MATCH (job:Job {id: row.jobId})-[:FOR]->(document:Document)
  SET job.locked = true
  WITH job, row, document WHERE job.state = 'taken' AND job.attemptToken = row.token
  SET job.state = $state, job.error = $error
  REMOVE job.locked, job.attemptToken, job.availableAt
  RETURN document.id AS id, document.version IS NOT NULL AS readBefore
`;

export type HeldJob = { readonly id: string; readonly readBefore: boolean };

/**
 * Ends jobs, if they are still in the hands that took them.
 *
 * @returns the documents that may be written; `readBefore` where facts of an earlier reading are there
 */
export function holdJobs(
  transaction: GraphTransaction,
  given: {
    jobs: readonly { jobId: string; token: string }[];
    state: 'done' | 'failed';
    error: string | null;
  },
): Promise<HeldJob[]> {
  const jobs = given.jobs.map(({ jobId, token }) => ({ jobId, token }));
  return transaction.run<HeldJob>(HOLD_JOBS, { ...given, jobs });
}
