import { pino } from 'pino';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { createKnowledge } from '#ingestion/resolving/knowledge.ts';
import { work } from '#ingestion/work.ts';
import { createReaders, type Readers } from '#readers/readers.ts';
import { createArticles, type SyntheticArticle } from '#scripts/articles/create-articles.ts';
import { deliverArticles } from '#scripts/articles/deliver-articles.ts';
import { ScriptError } from '#scripts/run-script.ts';
import { withTemporaryGraph } from '#scripts/temporary-graph.ts';
import { type Cost, folderBytes, measureCost, neo4jHeapBytes } from './cost.ts';
import { measureParts, type PartsCost } from './ingestion-parts.ts';

/** As news articles are. */
const WORDS = 700;
/** Articles before the measured ones, for both compilers to warm up. */
const WARM_UP = 500;
const ARTICLES = 2_000;
/** Articles whose parts are measured one after the other. */
const APART = 250;
/** As the worker has on a machine with two cores. */
const THREADS = 1;
/**
 * The articles are ingested in so many shares, each measured: a graph that grows must not make them dearer. Within a share they come as a
 * stream, as the worker sees them; at its end there is nothing to read while the rest is resolved, so shares are large.
 */
const SHARES = 2;

type Run = { readonly client: GraphClient; readonly readers: Readers };

/**
 * Prints what ingestion costs end to end, resolving included, beside its parts measured in the same run. Processor time counts (ours and
 * Neo4j's), so that a busy machine does not change the ratio.
 *
 * @param given how many articles, 2,000 where it is left out
 * @throws ScriptError where that is no number
 */
export async function benchmarkIngestion([given]: readonly string[]): Promise<void> {
  const count = given === undefined ? ARTICLES : Number(given);
  if (!Number.isInteger(count) || count < SHARES)
    throw new ScriptError(`${given} is no number of articles, ${SHARES} at least`);
  const readers = createReaders({ threads: THREADS });
  try {
    await withTemporaryGraph(async (client, dataDirectory) => {
      const run = { client, readers };
      await ingest(run, [...createArticles({ seed: 1, count: WARM_UP, words: WORDS })]);
      await deliverArticles(client, [...createArticles({ seed: 2, count: APART, words: WORDS })]);
      const parts = await measureParts(run);
      const whole = await measureShares(run, count);
      print({ parts, whole, count });
      await printSize({ client, dataDirectory, articles: WARM_UP + APART + count });
    });
  } finally {
    await readers.close();
  }
}

/** What articles cost, share by share. */
async function measureShares(run: Run, count: number): Promise<Cost<void>[]> {
  const articles = createArticles({ seed: 3, count, words: WORDS });
  const costs: Cost<void>[] = [];
  for (let share = 1; share <= SHARES; share += 1) {
    const wanted = Math.floor((share * count) / SHARES) - Math.floor(((share - 1) * count) / SHARES);
    const some = Array.from({ length: wanted }, () => articles.next()).flatMap(({ value }) => value ?? []);
    costs.push(await measureCost(run.client, () => ingest(run, some)));
  }
  return costs;
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

function print(measured: { parts: PartsCost; whole: readonly Cost<void>[]; count: number }): void {
  const { parts, whole, count } = measured;
  const cpuMs = total(whole.map((share) => share.cpuMs)) / count;
  const [reading, writing] = [parts.reading / APART, parts.writing / APART];
  const row = (name: string, ms: number) =>
    console.log(`${name.padEnd(42)}${ms.toFixed(1).padStart(8)} ms CPU an article`);
  row('reading', reading);
  row('writing facts', writing);
  row('resolving what follows', parts.resolving / APART);
  row('ingestion, end to end with resolving', cpuMs);
  console.log(`\ningestion : 1/(1/reading + 1/writing) = ${((reading + writing) / cpuMs).toFixed(2)} : 1`);
  const shares = whole.map((share) => ((share.cpuMs * SHARES) / count).toFixed(1));
  console.log(
    `ms CPU an article as the graph grows, each ${100 / SHARES} % of the articles: ${shares.join(', ')}`,
  );
  console.log(`${((1_000 * count) / total(whole.map(({ wallMs }) => wallMs))).toFixed(1)} articles a second`);
}

async function printSize(given: {
  client: GraphClient;
  dataDirectory: string;
  articles: number;
}): Promise<void> {
  const { client, dataDirectory, articles } = given;
  const megabytes = (bytes: number) => Math.round(bytes / 1e6);
  const disk = megabytes(await folderBytes(dataDirectory));
  console.log(`data directory ${disk} MB with ${articles} articles, logs of transactions among it`);
  const own = megabytes(process.resourceUsage().maxRSS * 1_024);
  const heap = megabytes(await neo4jHeapBytes(client));
  console.log(`memory: this process ${own} MB at most, Neo4j's heap ${heap} MB`);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
