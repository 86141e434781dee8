import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { lockResolving } from '#store/resolving/take-blocks.ts';
import { receiveDocuments } from '#store/writing/receive-document.ts';
import { removeDocument } from '#store/writing/remove-document.ts';
import { sentText } from './delivery.fixture.ts';
import { madeGraph } from './made-graph.fixture.ts';
import { mayorReading } from './mayor-reading.fixture.ts';

const BOB = 'Bob Smith praised the new bridge over the river warmly with Ann Alpha.';
const AGAIN = 'Bob Smith sold cheese at the market of the old town with Ann Alpha.';

/** Every node that documents share: persons, offices, statements, stories. */
const LOCK_SHARED = /* cypher */ `
  MATCH (node:Entity|Role|Statement|Story) SET node.locked = true RETURN count(node) AS nodes
`;
const FACTS_OF = /* cypher */ `
  RETURN COUNT { (:Document {id: $id, status: 'done'})<-[:IN]-(:Referent|Claim|Attribution) } AS facts
`;
/** What a worker does when it writes facts: it holds the job first. */
const HOLD_JOB = /* cypher */ 'MATCH (job:Job)-[:FOR]->(:Document {id: $id}) SET job.locked = true';
const WRITE_LATE = /* cypher */ `
  MATCH (document:Document {id: $id})
  CREATE (:Referent {id: 'late', name: 'Bob Smith', documentId: $id})-[:IN]->(document)
`;
const POLL_MS = 50;
/** Longer than a removal takes that waits for nobody. */
const WAIT_MS = 1_000;

/** Who waits for whom. @param graph an empty graph before each test */
export function describeTurns(graph: () => GraphClient): void {
  const { run, ingest } = madeGraph(graph);

  describe('writing what a document says', () => {
    it('waits for no node that others share: somebody may hold all of them', {
      timeout: 120_000,
    }, async () => {
      await ingest(mayorReading, BOB);
      const [receipt] = await receiveDocuments(graph(), [sentText(AGAIN)]);
      const id = receipt?.id ?? '';
      const working = await graph().inTransaction(async (transaction) => {
        const [locked] = await transaction.run<{ nodes: number }>(LOCK_SHARED);
        assert.ok((locked?.nodes ?? 0) >= 4);
        const worker = run(mayorReading);
        for (;;) {
          const [written] = await graph().read<{ facts: number }>(FACTS_OF, { id });
          if ((written?.facts ?? 0) > 0) return { worker };
          await sleep(POLL_MS);
        }
      });
      await working.worker;
    });
  });

  describe('taking away what a document says', () => {
    it('waits for its turn: the resolver may be moving it from block to block', {
      timeout: 60_000,
    }, async () => {
      const [id = ''] = await ingest(mayorReading, BOB);
      let removed = false;
      const { removing } = await graph().inTransaction(async (transaction) => {
        await lockResolving(transaction);
        const waiting = removeDocument(graph(), id).then(() => {
          removed = true;
        });
        await sleep(WAIT_MS);
        assert.equal(removed, false);
        return { removing: waiting };
      });
      await removing;
      assert.equal(removed, true);
    });

    it('leaves nothing of what a worker is just writing', { timeout: 60_000 }, async () => {
      const [receipt] = await receiveDocuments(graph(), [sentText(BOB)]);
      const id = receipt?.id ?? '';
      const { removing } = await graph().inTransaction(async (transaction) => {
        await transaction.run(HOLD_JOB, { id });
        const waiting = removeDocument(graph(), id);
        await sleep(WAIT_MS);
        await transaction.run(WRITE_LATE, { id });
        return { removing: waiting };
      });
      assert.equal(await removing, true);
      assert.deepEqual(await graph().read(/* cypher */ 'MATCH (fact:Referent) RETURN fact.id AS id'), []);
    });
  });
}
