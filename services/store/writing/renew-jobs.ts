import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

/** Taking the token away makes a worker that is reading the document now write nothing. */
export const RENEW_JOBS = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (job:Job)-[:FOR]->(document:Document {id: documentId})
  WHERE job.dryRun IS NULL
  SET job.state = 'waiting', job.attempts = 0, job.availableAt = timestamp(), document.status = 'waiting'
  REMOVE job.attemptToken, job.error, document.failedStep, document.failedReason
`;

/** Has documents read anew; their facts stay until the new ones are in. */
export async function renewJobs(
  transaction: GraphTransaction,
  documentIds: readonly string[],
): Promise<void> {
  if (documentIds.length > 0) await transaction.run(RENEW_JOBS, { documentIds });
}
