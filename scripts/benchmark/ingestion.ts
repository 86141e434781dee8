import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { createReaders } from '#readers/readers.ts';
import { createArticles } from '#scripts/articles/create-articles.ts';
import { deliverArticles } from '#scripts/articles/deliver-articles.ts';
import { withTemporaryGraph } from '#scripts/temporary-graph.ts';
import { folderBytes, neo4jHeapBytes } from './cost.ts';
import { measureParts, type PartsCost } from './ingestion-parts.ts';
import { peakMegabytes } from './own-cost.ts';
import { readCount } from './read-count.ts';
import { type Share, streamArticles, takeArticles } from './stream-articles.ts';

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
 * Prints what ingestion costs end to end, resolving included, beside its parts measured in the same run and of the same year of news. Processor
 * time counts (ours and Neo4j's), so that a busy machine does not change the ratio.
 *
 * @param given how many articles, 3,000 where it is left out
 * @throws ScriptError where that is no number
 */
export async function benchmarkIngestion([given]: readonly string[]): Promise<void> {
  const count = given === undefined ? ARTICLES : readCount(given);
  const readers = createReaders({ threads: THREADS });
  try {
    await withTemporaryGraph(async (client, dataDirectory) => {
      const articles = createArticles({ seed: 3, count: WARM_UP + APART + count, words: WORDS });
      const run = { client, readers, articles };
      await streamArticles(run, { count: WARM_UP });
      await deliverArticles(client, takeArticles(articles, APART));
      const parts = await measureParts(run);
      const shares: Share[] = [];
      const shareEnded = (share: Share) => {
        printShare(share, count);
        shares.push(share);
      };
      await streamArticles(run, { count, shareEnded });
      print(parts, shares);
      await printSize({ client, dataDirectory, articles: WARM_UP + APART + count });
    });
  } finally {
    await readers.close();
  }
}

function printShare({ through, articles, cpuMs, wallMs }: Share, count: number): void {
  const costs = `${(cpuMs / articles).toFixed(1)} ms CPU an article, ${((1_000 * articles) / wallMs).toFixed(1)} a second`;
  console.log(`${through} of ${count} articles: ${costs}`);
}

function print(parts: PartsCost, shares: readonly Share[]): void {
  const count = total(shares.map(({ articles }) => articles));
  const cpuMs = total(shares.map((share) => share.cpuMs)) / count;
  const [reading, writing] = [parts.reading / APART, parts.writing / APART];
  const row = (name: string, ms: number) =>
    console.log(`${name.padEnd(42)}${ms.toFixed(1).padStart(8)} ms CPU an article`);
  row('reading', reading);
  row('writing facts', writing);
  row('resolving what follows', parts.resolving / APART);
  row('ingestion, end to end with resolving', cpuMs);
  console.log(`\ningestion : 1/(1/reading + 1/writing) = ${((reading + writing) / cpuMs).toFixed(2)} : 1`);
  console.log(
    `${((1_000 * count) / total(shares.map(({ wallMs }) => wallMs))).toFixed(1)} articles a second`,
  );
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
  const heap = megabytes(await neo4jHeapBytes(client));
  console.log(`memory: this process ${peakMegabytes()} MB at most, Neo4j's heap ${heap} MB`);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
