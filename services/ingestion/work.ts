import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { Readers } from '#readers/readers.ts';
import { takeJobs } from '#store/writing/take-jobs.ts';
import { followAlong } from './follow-along.ts';
import { keepLease } from './keep-lease.ts';
import { pause, withPatience } from './patience.ts';
import { readTaken, type TakenOutcome } from './read-taken.ts';
import type { Knowledge } from './resolving/knowledge.ts';
import { resolvePending, resolveRound } from './resolving/resolve-pending.ts';
import { writeOutcomes } from './write-outcomes.ts';

export type WorkOptions = {
  readonly client: GraphClient;
  readonly readers: Pick<Readers, 'read'>;
  readonly knowledge: Knowledge;
  readonly log: Logger;
  /** Ends the work once what is in hand is written. */
  readonly stop: AbortSignal;
  /** Ends by itself when nothing is left to do; otherwise it waits for more. */
  readonly untilIdle?: boolean;
  /** How long a taken document stays with this worker; afterwards any worker may take it. */
  readonly leaseMs?: number;
};

/** Documents in one transaction: three to four times as fast as one each. */
const BATCH = 50;
/**
 * So long the documents of a worker that was killed wait for another; one that lives renews its lease. A lease saves work only: what
 * another worker took meanwhile is not written.
 */
const LEASE_MS = 15_000;
const IDLE_MS = 300;

/**
 * The worker: takes documents, has them read, writes facts, and lets what follows from them follow. While one batch is being written
 * the next one is being read, and what follows from earlier ones is being computed.
 */
export async function work(options: WorkOptions): Promise<void> {
  const ended = new AbortController();
  try {
    await workOn(options, ended.signal);
  } finally {
    ended.abort();
  }
}

async function workOn(options: WorkOptions, ended: AbortSignal): Promise<void> {
  const { client, knowledge, log, stop, untilIdle = false } = options;
  const following = followAlong(async () => {
    const blocks = await withPatience(() => resolveRound({ client, ...knowledge }, stop), { log, stop });
    log.info({ blocks }, 'resolved');
  });
  let writing: Promise<void> = Promise.resolve();
  while (!stop.aborted) {
    const batch = await readBatch(options, ended);
    await writing;
    if (batch.outcomes.length > 0) {
      writing = writeBatch(options, batch).then(() => following.wrote(batch.outcomes.length < BATCH));
      // A failure is thrown where `writing` is awaited; until then it must not count as unhandled.
      writing.catch(() => undefined);
      continue;
    }
    await following.end();
    const computed = await withPatience(() => resolvePending({ client, ...knowledge }, stop), { log, stop });
    if (untilIdle && computed === 0) break;
    await pause(IDLE_MS, stop);
  }
  await writing;
  await following.end();
}

/** What was read of the documents that were taken together; their lease is kept until it is released. */
type Batch = { readonly outcomes: readonly TakenOutcome[]; readonly release: () => void };

async function readBatch(
  { client, readers, log, stop, leaseMs = LEASE_MS }: WorkOptions,
  ended: AbortSignal,
): Promise<Batch> {
  const wanted = { limit: BATCH, leaseMs, token: randomUUID() };
  const jobs = await withPatience(() => takeJobs(client, wanted), { log, stop });
  const written = new AbortController();
  const signal = AbortSignal.any([written.signal, ended]);
  void keepLease({ client, log }, { ...wanted, jobIds: jobs.map(({ jobId }) => jobId), signal });
  const outcomes = await Promise.all(jobs.map((job) => readTaken(readers, job)));
  return { outcomes, release: () => written.abort() };
}

async function writeBatch({ client, log, stop }: WorkOptions, batch: Batch): Promise<void> {
  await withPatience(() => writeOutcomes({ client, log }, batch.outcomes), { log, stop });
  batch.release();
}
