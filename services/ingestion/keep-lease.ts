import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { keepJobs } from '#store/writing/keep-jobs.ts';

/** Renewed so often within a lease: two renewals may fail before anybody else takes the documents. */
const RENEWALS = 3;

/**
 * Renews the lease of taken jobs until the signal comes. A renewal that fails is only logged: a lease saves work, and what is written
 * without one is refused by its token.
 */
export async function keepLease(
  { client, log }: { client: GraphClient; log: Logger },
  { signal, ...lease }: { jobIds: readonly string[]; token: string; leaseMs: number; signal: AbortSignal },
): Promise<void> {
  const waits = () => sleep(lease.leaseMs / RENEWALS, true, { signal, ref: false }).catch(() => false);
  while (lease.jobIds.length > 0 && (await waits()))
    await keepJobs(client, lease).catch((error: unknown) => log.debug({ error }, 'lease not renewed'));
}
