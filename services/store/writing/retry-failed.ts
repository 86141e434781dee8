import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { renewJobs } from './renew-jobs.ts';

export const FIND_FAILED = /* cypher */ `
  MATCH (document:Document {status: 'failed'})
  WHERE $documentIds IS NULL OR document.id IN $documentIds
  RETURN document.id AS id
`;

/**
 * Has failed documents read again.
 *
 * @param wanted.documentIds which ones; null for all
 * @returns how many will be
 */
export function retryFailed(
  client: GraphClient,
  { documentIds }: { documentIds: readonly string[] | null },
): Promise<number> {
  return client.inTransaction(async (transaction) => {
    const failed = await transaction.run<{ id: string }>(FIND_FAILED, { documentIds });
    await renewJobs(
      transaction,
      failed.map(({ id }) => id),
    );
    return failed.length;
  });
}
