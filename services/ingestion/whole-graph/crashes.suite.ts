import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { ToldDecision } from '#store/decisions/store-decision.ts';
import { computeDigest } from '#store/digest/compute-digest.ts';
import { receiveDocuments } from '#store/writing/receive-document.ts';
import { removeCollection } from '#store/writing/remove-collection.ts';
import { removeDocument } from '#store/writing/remove-document.ts';
import { createKnowledge } from '../resolving/knowledge.ts';
import { assertCountedAnew } from './counted-anew.fixture.ts';
import { dyingClient, KilledError } from './dying-client.fixture.ts';
import { makeDecisions, remakeDecisions, undoDecisions } from './made-decisions.fixture.ts';
import { readOnce } from './read-once.fixture.ts';
import { STAYING, syntheticDeliveries, VISITING } from './synthetic-deliveries.fixture.ts';
import { workUntilIdle } from './work-until-idle.fixture.ts';

const RUNS = 6;
/** So short that workers take documents from each other. */
const LEASE_MS = 500;

/** How many decisions there are to make and undo. */
const DECISIONS = 7;

/**
 * Some documents arrive (perhaps again), some decisions are made or undone, then workers run, of which the first may be killed after so
 * many queries; some documents are removed under their hands.
 */
type Step = {
  readonly arriving: readonly number[];
  readonly deciding: readonly number[];
  readonly undoing: readonly number[];
  readonly removing: readonly number[];
  readonly workers: number;
  readonly killedAfter: number | null;
};

const step: fc.Arbitrary<Step> = fc.record({
  arriving: fc.uniqueArray(fc.nat(STAYING + VISITING - 1), { minLength: 1, maxLength: 40 }),
  deciding: fc.uniqueArray(fc.nat(DECISIONS - 1), { maxLength: 4 }),
  undoing: fc.uniqueArray(fc.nat(DECISIONS - 1), { maxLength: 2 }),
  removing: fc.uniqueArray(fc.nat(STAYING - 1), { maxLength: 6 }),
  workers: fc.constantFrom(1, 2),
  killedAfter: fc.option(fc.integer({ min: 1, max: 60 })),
});

/** Whatever happens on the way, the graph is what a build from scratch gives. @param graph an empty graph before each test */
export function describeCrashes(graph: () => GraphClient): void {
  describe('the graph', () => {
    const { readers, close } = readOnce();
    const knowledge = createKnowledge();
    let expected: string;
    let decisions: readonly ToldDecision[];
    let staying: readonly string[];

    const run = (client: GraphClient, leaseMs: number) =>
      workUntilIdle({
        client,
        readers,
        knowledge,
        leaseMs,
      });
    const remove = async (indexes: readonly number[]) => {
      for (const id of indexes.flatMap((index) => staying[index] ?? [])) await removeDocument(graph(), id);
    };
    const live = async ({ arriving, deciding, undoing, removing, workers, killedAfter }: Step) => {
      const chosen = (wanted: readonly number[]) => wanted.flatMap((index) => decisions[index] ?? []);
      await remakeDecisions(graph(), chosen(deciding));
      await receiveDocuments(
        graph(),
        arriving.flatMap((index) => syntheticDeliveries[index] ?? []),
      );
      await undoDecisions(graph(), chosen(undoing));
      const dying = killedAfter === null ? graph() : dyingClient(graph(), killedAfter);
      const clients = [dying, graph()].slice(0, workers);
      const working = clients.map((client) => run(client, LEASE_MS));
      const ends = await Promise.allSettled([...working, remove(removing)]);
      for (const end of ends)
        if (end.status === 'rejected' && !(end.reason instanceof KilledError)) throw end.reason;
    };
    const clear = async () => {
      await undoDecisions(graph(), decisions);
      for (const collection of ['staying', 'visiting']) await removeCollection(graph(), collection);
      await run(graph(), 60_000);
    };

    before(async () => {
      const receipts = await receiveDocuments(graph(), syntheticDeliveries.slice(0, STAYING));
      staying = receipts.map(({ id }) => id);
      await run(graph(), 60_000);
      decisions = await makeDecisions(graph());
      assert.equal(decisions.length, DECISIONS);
      await run(graph(), 60_000);
      expected = await computeDigest(graph());
      await clear();
    });
    after(close);

    it('is the same after any arrivals, repetitions, removals, decisions, concurrent workers and kills', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
          for (const each of steps) await live(each);
          await receiveDocuments(graph(), syntheticDeliveries.slice(0, STAYING));
          await removeCollection(graph(), 'visiting');
          await remakeDecisions(graph(), decisions);
          // What a killed worker had taken is free again.
          await sleep(LEASE_MS);
          await run(graph(), 60_000);
          assert.equal(await computeDigest(graph()), expected);
          await assertCountedAnew(graph());
          await clear();
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    });
  });
}
