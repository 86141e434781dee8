import { pino } from 'pino';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { createKnowledge } from '#ingestion/resolving/knowledge.ts';
import { work } from '#ingestion/work.ts';
import type { Readers } from '#readers/readers.ts';
import type { SyntheticArticle } from '#scripts/articles/create-articles.ts';
import { deliverArticles } from '#scripts/articles/deliver-articles.ts';
import { measureCost } from './cost.ts';

/** Articles delivered together. */
const TOGETHER = 250;
/** Articles that wait or are being worked on, at most: the worker always has some to take. */
const AHEAD = 1_500;
/** Each share is measured: a graph that grows must not make articles dearer. */
const SHARE = 1_000;
const LOOK_MS = 250;

/** Documents with all that follows from them, and those that failed: the server keeps the one number, an index the other. */
const COUNT_THROUGH = /* cypher */ `
  RETURN COUNT { ()-[:PART_OF]->() } + COUNT { (:Document {status: 'failed'}) } AS through
`;

/** What some of the articles of a stream cost: processor time, ours and Neo4j's, and time. */
export type Share = {
  /** Articles of the stream that were through when it ended. */
  readonly through: number;
  readonly articles: number;
  readonly cpuMs: number;
  readonly wallMs: number;
};

type Streaming = {
  readonly client: GraphClient;
  readonly readers: Readers;
  readonly articles: Iterator<SyntheticArticle>;
};

/** Takes the next articles. @returns fewer where there are no more */
export function takeArticles(articles: Iterator<SyntheticArticle>, count: number): SyntheticArticle[] {
  return Array.from({ length: count }, () => articles.next()).flatMap(({ value }) => value ?? []);
}

/**
 * Has a worker receive, read, write and resolve articles that go on coming, until all are through.
 *
 * @param shareEnded is told of each share; what follows is computed for some hundred articles at once, so a share has about a thousand
 */
export async function streamArticles(
  { client, readers, articles }: Streaming,
  { count, shareEnded }: { count: number; shareEnded?: (share: Share) => void },
): Promise<void> {
  const stop = new AbortController();
  const log = pino({ level: 'silent' });
  const working = work({ client, readers, knowledge: createKnowledge(), log, stop: stop.signal });
  const before = await countThrough(client);
  const through = async () => (await countThrough(client)) - before;
  let delivered = 0;
  const feed = async () => {
    const free = Math.min(count, (await through()) + AHEAD) - delivered;
    if (free < Math.min(TOGETHER, count - delivered)) return;
    const some = takeArticles(articles, Math.min(TOGETHER, free));
    await deliverArticles(client, some);
    delivered += some.length;
  };
  try {
    for (let at = 0; at < count; ) {
      const end = Math.min(count, at + SHARE);
      const { result, cpuMs, wallMs } = await measureCost(client, async () => {
        for (;;) {
          const now = await through();
          if (now >= end) return now;
          await feed();
          await Promise.race([working, new Promise((wake) => setTimeout(wake, LOOK_MS))]);
        }
      });
      shareEnded?.({ through: result, articles: result - at, cpuMs, wallMs });
      at = result;
    }
  } finally {
    stop.abort();
    await working;
  }
}

async function countThrough(client: GraphClient): Promise<number> {
  const [row] = await client.read<{ through: number }>(COUNT_THROUGH);
  return row?.through ?? 0;
}
