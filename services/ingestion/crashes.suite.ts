import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { pino } from 'pino';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { createArticles } from '#scripts/articles/create-articles.ts';
import { computeDigest } from '#store/digest/compute-digest.ts';
import type { Delivery } from '#store/writing/delivery.ts';
import { receiveDocuments } from '#store/writing/receive-document.ts';
import { removeCollection } from '#store/writing/remove-collection.ts';
import { dyingClient, KilledError } from './dying-client.fixture.ts';
import { readOnce } from './read-once.fixture.ts';
import { createKnowledge } from './resolving/knowledge.ts';
import { work } from './work.ts';

/** Enough for copies, versions, homonyms, bare surnames and contradictions among them. */
const ARTICLES = 60;
/** Others that come and go. */
const VISITORS = 12;
const RUNS = 3;
/** So short that workers take documents from each other. */
const LEASE_MS = 500;

/** Some documents arrive (perhaps again), then workers run, of which the first may be killed after so many queries. */
type Step = {
  readonly arriving: readonly number[];
  readonly workers: number;
  readonly killedAfter: number | null;
};

const step: fc.Arbitrary<Step> = fc.record({
  arriving: fc.uniqueArray(fc.nat(ARTICLES + VISITORS - 1), { minLength: 1, maxLength: 40 }),
  workers: fc.constantFrom(1, 2),
  killedAfter: fc.option(fc.integer({ min: 1, max: 60 })),
});

const deliveries: readonly Delivery[] = [
  ...createArticles({ seed: 5, count: ARTICLES + VISITORS, words: 60 }),
].map(({ id, title, publisher, publishedAt, text }, index) => ({
  bytes: Buffer.from(text),
  mediaType: 'text/plain',
  format: 'text',
  sourceId: id,
  url: null,
  collection: index < ARTICLES ? 'staying' : 'visiting',
  metadata: { title, publisher, publishedAt },
  receivedAt: '2025-12-10T08:00:00Z',
}));

/** Whatever happens on the way, the graph is what a build from scratch gives. @param graph an empty graph before each test */
export function describeCrashes(graph: () => GraphClient): void {
  describe('the graph', () => {
    const { readers, close } = readOnce();
    const knowledge = createKnowledge();
    let expected: string;

    const run = (client: GraphClient, leaseMs: number) =>
      work({
        client,
        readers,
        knowledge,
        log: pino({ level: 'silent' }),
        stop: new AbortController().signal,
        untilIdle: true,
        leaseMs,
      });
    const live = async ({ arriving, workers, killedAfter }: Step) => {
      await receiveDocuments(
        graph(),
        arriving.flatMap((index) => deliveries[index] ?? []),
      );
      const dying = killedAfter === null ? graph() : dyingClient(graph(), killedAfter);
      const clients = [dying, graph()].slice(0, workers);
      const ends = await Promise.allSettled(clients.map((client) => run(client, LEASE_MS)));
      for (const end of ends)
        if (end.status === 'rejected' && !(end.reason instanceof KilledError)) throw end.reason;
    };
    const clear = async () => {
      for (const collection of ['staying', 'visiting']) await removeCollection(graph(), collection);
      await run(graph(), 60_000);
    };

    before(async () => {
      await receiveDocuments(graph(), deliveries.slice(0, ARTICLES));
      await run(graph(), 60_000);
      expected = await computeDigest(graph());
      await clear();
    });
    after(close);

    it('is the same after any arrivals, repetitions, removals, concurrent workers and kills', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
          for (const each of steps) await live(each);
          await receiveDocuments(graph(), deliveries.slice(0, ARTICLES));
          await removeCollection(graph(), 'visiting');
          // What a killed worker had taken is free again.
          await sleep(LEASE_MS);
          await run(graph(), 60_000);
          assert.equal(await computeDigest(graph()), expected);
          await clear();
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    });
  });
}
