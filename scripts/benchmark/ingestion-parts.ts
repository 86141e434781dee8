import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { readTaken } from '#ingestion/read-taken.ts';
import { createKnowledge } from '#ingestion/resolving/knowledge.ts';
import { resolvePending } from '#ingestion/resolving/resolve-pending.ts';
import type { Readers } from '#readers/readers.ts';
import { type TakenJob, takeJobs } from '#store/writing/take-jobs.ts';
import { type ReadDocument, writeFacts } from '#store/writing/write-facts.ts';
import { measureCost } from './cost.ts';

/** As many as the worker takes. */
const BATCH = 50;
/** No other worker is there to take them. */
const LEASE_MS = 3_600_000;

/** Milliseconds of processor time of all documents together. */
export type PartsCost = { readonly reading: number; readonly writing: number; readonly resolving: number };

/** Reads the documents that wait, writes their facts, and lets follow what follows from them: one after the other, each measured alone. */
export async function measureParts(graph: {
  readonly client: GraphClient;
  readonly readers: Readers;
}): Promise<PartsCost> {
  const { client, readers } = graph;
  let [reading, writing] = [0, 0];
  for (;;) {
    const jobs = await takeJobs(client, { limit: BATCH, leaseMs: LEASE_MS, token: 'benchmark' });
    if (jobs.length === 0) break;
    const read = await measureCost(client, () => readAll(readers, jobs));
    const written = await measureCost(client, () => writeFacts(client, read.result));
    reading += read.cpuMs;
    writing += written.cpuMs;
  }
  const resolved = await measureCost(client, () => resolvePending({ client, ...createKnowledge() }));
  return { reading, writing, resolving: resolved.cpuMs };
}

async function readAll(readers: Readers, jobs: readonly TakenJob[]): Promise<ReadDocument[]> {
  const outcomes = await Promise.all(jobs.map((job) => readTaken(readers, job)));
  return outcomes.map((outcome) => {
    if ('unreadable' in outcome) throw new Error(`${outcome.unreadable.step}: ${outcome.unreadable.reason}`);
    return outcome.read;
  });
}
