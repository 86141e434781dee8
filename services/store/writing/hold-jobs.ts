import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

/** The lock comes before the comparison, so that nobody takes the job between the two. */
export const HOLD_JOBS = /* cypher */ `
  UNWIND $jobs AS row
  MATCH (job:Job {id: row.jobId})-[:FOR]->(document:Document)
  SET job.locked = true
  WITH job, row, document WHERE job.state = 'taken' AND job.attemptToken = row.token
  SET job.state = $state, job.error = $error
  REMOVE job.locked, job.attemptToken, job.availableAt
  RETURN document.id AS id, job.id AS jobId, document.version IS NOT NULL AS readBefore, coalesce(job.dryRun, false) AS dryRun
`;

/** An attempt that another worker cut short by taking the job is no sign that the document ends workers. */
export const RETURN_ATTEMPTS = /* cypher */ `
  UNWIND $jobs AS row
  MATCH (job:Job {id: row.jobId})
  WHERE job.state = 'taken' AND job.attemptToken <> row.token AND job.attempts > 1
  SET job.attempts = job.attempts - 1
`;

export type HeldJob = {
  /** The document. */
  readonly id: string;
  readonly jobId: string;
  readonly readBefore: boolean;
  /** Nothing is to be written of it. */
  readonly dryRun: boolean;
};

/**
 * Ends jobs, if they are still in the hands that took them. Those that are in other hands by now get the attempt back.
 *
 * @returns the documents that may be written; `readBefore` where facts of an earlier reading are there
 */
export async function holdJobs(
  transaction: GraphTransaction,
  given: {
    jobs: readonly { jobId: string; token: string }[];
    state: 'done' | 'failed';
    error: string | null;
  },
): Promise<HeldJob[]> {
  const jobs = given.jobs.map(({ jobId, token }) => ({ jobId, token }));
  const held = await transaction.run<HeldJob>(HOLD_JOBS, { ...given, jobs });
  if (held.length < jobs.length) await transaction.run(RETURN_ATTEMPTS, { jobs });
  return held;
}
