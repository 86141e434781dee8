import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { receiveDocuments } from '#store/writing/receive-document.ts';
import { madeGraph } from './made-graph.fixture.ts';
import { mayorReading } from './mayor-reading.fixture.ts';
import { sentText } from './sent-text.fixture.ts';

const BOB = 'Bob Smith praised the new bridge over the river warmly with Ann Alpha.';
const AGAIN = 'Bob Smith sold cheese at the market of the old town with Ann Alpha.';

/** Every node that documents share: persons, offices, statements, stories. */
const LOCK_SHARED = /* cypher */ `
  MATCH (node:Entity|Role|Statement|Story) SET node.locked = true RETURN count(node) AS nodes
`;
const FACTS_OF = /* cypher */ `
  RETURN COUNT { (:Document {id: $id, status: 'done'})<-[:IN]-(:Referent|Claim|Attribution) } AS facts
`;
const POLL_MS = 50;

/** Nodes that many documents lead to. @param graph an empty graph before each test */
export function describeSharedNodes(graph: () => GraphClient): void {
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
}
