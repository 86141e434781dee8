import type { GraphClient } from '#graph-schema/client/graph-client.ts';

/**
 * Only for the hands that have it: a job that is done or that somebody else took is left alone. The lock comes before the comparison, so
 * that whoever is just ending the job has ended it by then.
 */
export const KEEP_JOBS = /* cypher */ `
  UNWIND $jobIds AS jobId
  MATCH (job:Job {id: jobId})
  SET job.locked = true
  REMOVE job.locked
  WITH job WHERE job.state = 'taken' AND job.attemptToken = $token
  SET job.availableAt = timestamp() + $leaseMs
`;

/** Has taken jobs stay taken for the length of another lease. */
export async function keepJobs(
  client: GraphClient,
  given: { jobIds: readonly string[]; token: string; leaseMs: number },
): Promise<void> {
  await client.write(KEEP_JOBS, given);
}
