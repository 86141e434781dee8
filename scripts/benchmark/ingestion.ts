import { pino } from 'pino';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { createKnowledge } from '#ingestion/resolving/knowledge.ts';
import { work } from '#ingestion/work.ts';
import { createReaders, type Readers } from '#readers/readers.ts';
import { createArticles, type SyntheticArticle } from '#scripts/articles/create-articles.ts';
import { deliverArticles } from '#scripts/articles/deliver-articles.ts';
import { ScriptError } from '#scripts/run-script.ts';
import { withTemporaryGraph } from '#scripts/temporary-graph.ts';
import { folderBytes, measureCost, neo4jHeapBytes } from './cost.ts';
import { measureParts, type PartsCost } from './ingestion-parts.ts';

/** As news articles are. */
const WORDS = 700;
/** Articles before the measured ones: so long Java's second compiler is at work, which a server that runs on pays once. */
const WARM_UP = 2_000;
const ARTICLES = 3_000;
/** Articles whose parts are measured one after the other. */
const APART = 250;
/** As the worker has on a machine with two cores. */
const THREADS = 1;
/**
 * Each share is measured: a graph that grows must not make articles dearer. Within a share they come as a stream, as the worker sees them; at
 * its end there is nothing to read while the rest is resolved, so shares are large.
 */
const SHARE = 1_000;

/** What a share of the articles cost. */
type Share = { readonly articles: number; readonly cpuMs: number; readonly wallMs: number };
type Run = { readonly client: GraphClient; readonly readers: Readers };

/**
 * Prints what ingestion costs end to end, resolving included, beside its parts measured in the same run. Processor time counts (ours and
 * Neo4j's), so that a busy machine does not change the ratio.
 *
 * @param given how many articles, 3,000 where it is left out
 * @throws ScriptError where that is no number
 */
export async function benchmarkIngestion([given]: readonly string[]): Promise<void> {
  const count = given === undefined ? ARTICLES : Number(given);
  if (!Number.isInteger(count) || count < 1)
    throw new ScriptError(`${given} is no number of articles, 1 at least`);
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
async function measureShares(run: Run, count: number): Promise<Share[]> {
  const articles = createArticles({ seed: 3, count, words: WORDS });
  const shares: Share[] = [];
  for (let left = count; left > 0; left -= SHARE) {
    const wanted = Math.min(SHARE, left);
    const some = Array.from({ length: wanted }, () => articles.next()).flatMap(({ value }) => value ?? []);
    const { cpuMs, wallMs } = await measureCost(run.client, () => ingest(run, some));
    shares.push({ articles: wanted, cpuMs, wallMs });
    const costs = `${(cpuMs / wanted).toFixed(1)} ms CPU an article, ${((1_000 * wanted) / wallMs).toFixed(1)} a second`;
    console.log(`${count - left + wanted} of ${count} articles: ${costs}`);
  }
  return shares;
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

function print(measured: { parts: PartsCost; whole: readonly Share[]; count: number }): void {
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
