import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { decide } from '#store/decisions/decide.ts';
import { listDecisions } from '#store/decisions/list-decisions.ts';
import { computeDigest } from '#store/digest/compute-digest.ts';
import { forgetPerson } from '#store/forgetting/forget-person.ts';
import { removeDocument } from '#store/writing/remove-document.ts';
import { madeGraph } from './made-graph.fixture.ts';
import { mayorReading } from './mayor-reading.fixture.ts';

const AT = '2025-12-10T09:00:00Z';
const REASONED = { by: 'ada', why: 'asked for it', at: AT };
const ANN = 'Ann Alpha praised the new bridge over the river together with Ben Beta.';
const BEN = 'Ben Beta said that Ann Alpha had opened a bridge that nobody ever needed.';
const LATER = 'Cem Gamma met Ann Alpha at the other end of the town and talked at length.';

/** Everything in the graph but what people sent. */
const NODES = /* cypher */ `
  MATCH (node) WHERE NOT node:Delivery AND NOT node:Original
  RETURN labels(node) AS labels, properties(node) AS properties
`;

/** Forgetting a person. @param graph an empty graph before each test */
export function describeForgetting(graph: () => GraphClient): void {
  const { run: read, ingest: send, idOf } = madeGraph(graph);
  const run = () => read(mayorReading);
  const ingest = (...texts: readonly string[]) => send(mayorReading, ...texts);
  const naming = async (words: string) =>
    (await graph().read(NODES)).filter((node) => JSON.stringify(node).toLowerCase().includes(words));
  const persons = async () => {
    const rows = await graph().read<{ name: string }>(
      /* cypher */ 'MATCH (person:Person) RETURN person.name AS name ORDER BY name',
    );
    return rows.map(({ name }) => name);
  };

  describe('a person who is forgotten', () => {
    it('is named nowhere, and what others said stays', async () => {
      await ingest(ANN, BEN);
      assert.equal(await forgetPerson(graph(), { id: await idOf('Ann Alpha'), ...REASONED }), 2);
      assert.deepEqual(
        await graph().read(/* cypher */ 'MATCH (fact:Claim|Attribution|Referent) RETURN fact'),
        [],
      );
      await run();
      assert.deepEqual(await persons(), ['Ben Beta']);
      assert.deepEqual(await naming('alpha'), []);
      const [said] = await graph().read<{ text: string }>(
        /* cypher */ `MATCH (:Person {name: 'Ben Beta'})-[:SAID]->(said:Statement) RETURN said.text AS text`,
      );
      assert.match(said?.text ?? '', /█ had opened a bridge/);
    });

    it('does not come back with a document that comes later, or again', async () => {
      const [, ben] = await ingest(ANN, BEN);
      await forgetPerson(graph(), { id: await idOf('Ann Alpha'), ...REASONED });
      await run();
      await ingest(LATER);
      assert.deepEqual(await persons(), ['Ben Beta', 'Cem Gamma']);
      const together = await computeDigest(graph());
      await removeDocument(graph(), ben ?? '');
      await run();
      await ingest(BEN);
      assert.equal(await computeDigest(graph()), together);
      assert.deepEqual(await naming('alpha'), []);
    });

    it('leaves one digest, whether it was forgotten before or after', async () => {
      await ingest(ANN);
      await forgetPerson(graph(), { id: await idOf('Ann Alpha'), ...REASONED });
      await run();
      await ingest(BEN);
      const before = await computeDigest(graph());
      await graph().write(
        /* cypher */ 'MATCH (node) WHERE NOT node:Migration AND NOT node:Lock DETACH DELETE node',
      );
      await ingest(BEN, ANN);
      await forgetPerson(graph(), { id: await idOf('Ann Alpha'), ...REASONED });
      await run();
      assert.equal(await computeDigest(graph()), before);
    });

    it('takes along whom its documents alone cannot tell from it', async () => {
      const [, ben] = await ingest(ANN, BEN);
      const id = await idOf('Ann Alpha');
      const split = { kind: 'split', entity: id, documents: [ben ?? ''], by: 'ada', why: 'another' } as const;
      await decide(graph(), { request: split, at: AT });
      await run();
      assert.deepEqual(await persons(), ['Ann Alpha', 'Ann Alpha', 'Ben Beta']);
      assert.equal(await forgetPerson(graph(), { id, ...REASONED }), 2);
      await run();
      assert.deepEqual(await persons(), ['Ben Beta']);
      assert.deepEqual(await naming('alpha'), []);
    });

    it('takes the decisions about it along', async () => {
      await ingest(ANN, BEN);
      const request = {
        kind: 'rename',
        entity: await idOf('Ann Alpha'),
        name: 'Anna Alpha',
        by: 'ada',
        why: 'x',
      } as const;
      await decide(graph(), { request, at: AT });
      await run();
      await forgetPerson(graph(), { id: request.entity, ...REASONED });
      await run();
      const all = { id: null, kind: null, standing: null, afterAt: null, afterId: null, limit: 10 };
      assert.deepEqual(await listDecisions(graph(), all), []);
      assert.deepEqual(await naming('alpha'), []);
    });

    it('is not asked for where there is no such person', async () => {
      assert.equal(await forgetPerson(graph(), { id: 'f'.repeat(32), ...REASONED }), null);
    });
  });
}
