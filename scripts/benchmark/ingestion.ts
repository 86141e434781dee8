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
import { createArticles, type SyntheticArticle } from '#scripts/articles/create-articles.ts';
import { deliverArticles } from '#scripts/articles/deliver-articles.ts';
import { type TakenJob, takeJobs } from '#store/writing/take-jobs.ts';
import { writeFacts } from '#store/writing/write-facts.ts';
import { type Cost, folderBytes, measureCost } from './cost.ts';

/** As news articles are. */
const WORDS = 700;
/** Articles before the measured ones, for both compilers to warm up. */
const WARM_UP = 500;
const ARTICLES = 1_000;
const BATCH = 50;
const THREADS = 1;
/** The articles are ingested in so many parts, each measured. */
const SHARES = 5;

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
    await ingest({ client, readers, count }, [...createArticles({ seed: 1, count: WARM_UP, words: WORDS })]);
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
  const { count } = run;
  const parts = await measureParts(run);
  const shares = await measureShares(run);
  const whole = {
    cpuMs: total(shares.map(({ cpuMs }) => cpuMs)),
    wallMs: total(shares.map(({ wallMs }) => wallMs)),
  };
  const row = (name: string, cpuMs: number) =>
    console.log(`${name.padEnd(40)}${(cpuMs / count).toFixed(1).padStart(8)} ms CPU an article`);
  row('reading', parts.reading);
  row('writing facts', parts.writing);
  row('ingestion, end to end with resolving', whole.cpuMs);
  console.log(
    `\ningestion : 1/(1/reading + 1/writing) = ${((parts.reading + parts.writing) / whole.cpuMs).toFixed(2)} : 1`,
  );
  const costs = shares.map(({ cpuMs }) => ((cpuMs * SHARES) / count).toFixed(1));
  console.log(
    `ms CPU an article as the graph grows, from the first ${Math.round(100 / SHARES)} % on: ${costs.join(', ')}`,
  );
  console.log(`${(count / (whole.wallMs / 1_000)).toFixed(1)} articles a second`);
}

/** What articles cost part after part, since a graph that grows must not make them dearer. */
async function measureShares(run: Run): Promise<Cost<void>[]> {
  const { client, count } = run;
  const articles = [...createArticles({ seed: 3, count, words: WORDS })];
  const costs: Cost<void>[] = [];
  for (let share = 0; share < SHARES; share += 1) {
    const some = articles.slice((share * count) / SHARES, ((share + 1) * count) / SHARES);
    costs.push(await measureCost(client, () => ingest(run, some)));
  }
  return costs;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Receives, reads, writes and resolves, as the worker does. */
async function ingest({ client, readers }: Run, articles: readonly SyntheticArticle[]): Promise<void> {
  await deliverArticles(client, articles);
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
  await deliverArticles(client, [...createArticles({ seed: 2, count, words: WORDS })]);
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
