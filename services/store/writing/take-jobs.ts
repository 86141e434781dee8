import { gunzipSync } from 'node:zlib';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';

/**
 * Lock, then look again: two workers may find the same jobs, the second gets the lock when the first has committed, and then sees
 * that they are taken.
 */
export const TAKE_JOBS = /* cypher */ `
  MATCH (job:Job)
  WHERE job.availableAt <= timestamp()
  WITH job ORDER BY job.availableAt LIMIT $limit
  SET job.locked = true
  WITH job WHERE job.availableAt <= timestamp()
  MATCH (job)-[:FOR]->(document:Document)-[:HAS_ORIGINAL]->(original:Original)
  SET job.state = 'taken', job.attempts = job.attempts + 1, job.attemptToken = $token,
      job.availableAt = timestamp() + $leaseMs,
      document.status = CASE WHEN job.dryRun THEN document.status ELSE 'reading' END
  REMOVE job.locked
  RETURN job.id AS jobId, job.attempts AS attempts, document.id AS documentId, original.bytes AS compressed,
         [(document)<-[:DELIVERED]-(delivery) | delivery { .* }] AS deliveries
`;

/** What a delivery says of its document; unknown fields are absent. */
export type DeliveredMetadata = {
  readonly sourceId?: string;
  readonly mediaType: string;
  readonly format: 'text' | 'html';
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly originalPublisher?: string;
  readonly authors: readonly string[];
  readonly publishedAt?: string;
  readonly updatedAt?: string;
};

/** A document to read, taken for the length of a lease. */
export type TakenJob = {
  readonly jobId: string;
  readonly token: string;
  /** How often it was taken, this time included. */
  readonly attempts: number;
  readonly documentId: string;
  readonly bytes: Uint8Array;
  readonly deliveries: readonly DeliveredMetadata[];
};

type Row = Omit<TakenJob, 'token' | 'bytes'> & { readonly compressed: Uint8Array };

/**
 * Takes jobs, the longest waiting first; those whose lease has run out wait again.
 *
 * @param wanted.token new for every call: what is written later is compared with it
 */
export async function takeJobs(
  client: GraphClient,
  wanted: { limit: number; leaseMs: number; token: string },
): Promise<TakenJob[]> {
  const rows = await client.write<Row>(TAKE_JOBS, wanted);
  return rows.map(({ compressed, ...row }) => ({
    ...row,
    token: wanted.token,
    bytes: gunzipSync(compressed),
  }));
}
