import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { readEnvironment } from '#environment/read-environment.ts';
import { connect } from '#graph-schema/client/connect.ts';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { migrate } from '#graph-schema/migrate.ts';
import { provideNeo4j } from '#graph-schema/server/provide-neo4j.ts';
import { eraseServer } from '#graph-schema/server/server.ts';
import { serverEnvironment } from '#graph-schema/server/settings.ts';
import { readTaken } from '#ingestion/read-taken.ts';
import { createKnowledge } from '#ingestion/resolving/knowledge.ts';
import { resolvePending } from '#ingestion/resolving/resolve-pending.ts';
import { work } from '#ingestion/work.ts';
import { createReaders, type Readers } from '#readers/readers.ts';
import { createArticles } from '#scripts/articles/create-articles.ts';
import { receiveDocuments } from '#store/writing/receive-document.ts';
import { type TakenJob, takeJobs } from '#store/writing/take-jobs.ts';
import { writeFacts } from '#store/writing/write-facts.ts';
import { folderBytes, measureCost } from './cost.ts';

/** As news articles are. */
const WORDS = 700;
/** Articles before the measured ones, for both compilers to warm up. */
const WARM_UP = 300;
const ARTICLES = 1_000;
const BATCH = 50;
const THREADS = 1;

/**
 * Prints what ingestion costs end to end, resolving included, beside the sum of its parts measured in the same run: reading, and writing
 * facts. Processor time counts (ours and Neo4j's), so that a busy machine does not change the ratio.
 *
 * @param given how many articles, 1,000 where it is left out
 */
export async function benchmarkIngestion([given]: readonly string[]): Promise<void> {
  const count = given === undefined ? ARTICLES : Number(given);
  const { NEO4J_URI: _, ...environment } = readEnvironment(serverEnvironment);
  const dataDirectory = await mkdtemp(join(tmpdir(), 'newsgraph-benchmark-'));
  const server = await provideNeo4j({
    environment,
    dataDirectory,
    owner: process.pid,
    ports: { bolt: 0, http: 0 },
    report: () => {},
  });
  const client = connect(server.settings, { service: 'benchmark' });
  const readers = createReaders({ threads: THREADS });
  try {
    await migrate(client);
    await ingest({ client, readers, seed: 1, count: WARM_UP });
    await measureAndPrint({ client, readers, count });
    const megabytes = Math.round((await folderBytes(dataDirectory)) / 1e6);
    console.log(
      `data directory ${megabytes} MB (logs of transactions among it), ${WARM_UP + 2 * count} articles`,
    );
    console.log(`peak memory of this process ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  } finally {
    await readers.close();
    await client.close();
    await eraseServer(dataDirectory);
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

type Run = { readonly client: GraphClient; readonly readers: Readers; readonly count: number };

async function measureAndPrint(run: Run): Promise<void> {
  const { client, count } = run;
  const parts = await measureParts(run);
  const whole = await measureCost(client, () => ingest({ ...run, seed: 3 }));
  const row = (name: string, cpuMs: number) =>
    console.log(`${name.padEnd(40)}${(cpuMs / count).toFixed(1).padStart(8)} ms CPU an article`);
  row('reading', parts.reading);
  row('writing facts', parts.writing);
  row('ingestion, end to end with resolving', whole.cpuMs);
  console.log(
    `\ningestion : 1/(1/reading + 1/writing) = ${((parts.reading + parts.writing) / whole.cpuMs).toFixed(2)} : 1`,
  );
  console.log(`${(count / (whole.wallMs / 1_000)).toFixed(1)} articles a second`);
}

/** Receives, reads, writes and resolves, as the worker does. */
async function ingest({ client, readers, seed, count }: Run & { seed: number }): Promise<void> {
  await receive({ client, seed, count });
  await work({
    client,
    readers,
    knowledge: createKnowledge(),
    log: pino({ level: 'silent' }),
    stop: new AbortController().signal,
    untilIdle: true,
  });
}

/** The same number of articles, read and then written, each alone; resolved afterwards, unmeasured. */
async function measureParts({ client, readers, count }: Run): Promise<{ reading: number; writing: number }> {
  await receive({ client, seed: 2, count });
  const sums = { reading: 0, writing: 0 };
  for (;;) {
    const jobs = await takeJobs(client, { limit: BATCH, leaseMs: 600_000, token: 'benchmark' });
    if (jobs.length === 0) break;
    const documents = await measureCost(client, () => readAll(readers, jobs));
    const writing = await measureCost(client, () => writeFacts(client, documents.result));
    sums.reading += documents.cpuMs;
    sums.writing += writing.cpuMs;
  }
  await resolvePending({ client, ...createKnowledge() });
  return sums;
}

async function readAll(readers: Readers, jobs: readonly TakenJob[]) {
  const outcomes = await Promise.all(jobs.map((job) => readTaken(readers, job)));
  return outcomes.map((outcome) => {
    if ('unreadable' in outcome) throw new Error(`${outcome.unreadable.step}: ${outcome.unreadable.reason}`);
    return outcome.read;
  });
}

async function receive({ client, seed, count }: { client: GraphClient; seed: number; count: number }) {
  const deliveries = [...createArticles({ seed, count, words: WORDS })].map(
    ({ id, title, publisher, publishedAt, text }) => ({
      bytes: Buffer.from(text),
      mediaType: 'text/plain',
      format: 'text' as const,
      sourceId: id,
      url: null,
      collection: null,
      metadata: { title, publisher, publishedAt },
      receivedAt: new Date().toISOString(),
    }),
  );
  for (let first = 0; first < deliveries.length; first += BATCH)
    await receiveDocuments(client, deliveries.slice(first, first + BATCH));
}
