import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { computeDigest } from '#store/digest/compute-digest.ts';
import { findToday } from '#store/moved/find-today.ts';
import { receiveDocuments } from '#store/writing/receive-document.ts';
import { removeDocument } from '#store/writing/remove-document.ts';
import { createKnowledge } from '../resolving/knowledge.ts';
import { sentText } from './delivery.fixture.ts';
import { readOnce } from './read-once.fixture.ts';
import { workUntilIdle } from './work-until-idle.fixture.ts';

const BARE = 'Secretary General Rutte of NATO told reporters on Monday that the alliance would answer.';
const FULL = 'Mark Rutte, the secretary general of NATO, opened the meeting of the ministers in Brussels.';
const SECOND = 'Anna Rutte, the secretary general of NATO, said that nobody had asked her.';

const TAKEN_FOR = /* cypher */ `
  MATCH (:Document {id: $document})<-[:IN]-(:Referent {surname: 'rutte'})-[reference:REFERS_TO]->(person:Person)
  RETURN person.id AS id, person.name AS name, reference.rule AS rule, coalesce(reference.reasons, []) AS reasons
`;

/** Who a person is, across documents that come and go. @param graph an empty graph before each test */
export function describeIdentity(graph: () => GraphClient): void {
  describe('a person of whom a document says only the surname', () => {
    const { readers, close } = readOnce();
    const knowledge = createKnowledge();
    after(close);

    const resolve = () =>
      workUntilIdle({
        client: graph(),
        readers,
        knowledge,
      });
    const ingest = async (text: string) => {
      const [receipt] = await receiveDocuments(graph(), [sentText(text)]);
      await resolve();
      return receipt?.id ?? '';
    };
    const takenFor = async (document: string) => {
      const [person] = await graph().read<{ id: string; name: string; rule: string; reasons: string[] }>(
        TAKEN_FOR,
        { document },
      );
      assert.ok(person);
      return person;
    };

    it('is somebody when another document comes, nobody when a second could be meant, and somebody when that goes', async () => {
      const bare = await ingest(BARE);
      const alone = await takenFor(bare);
      assert.deepEqual([alone.name, alone.rule], ['Rutte', 'person:only-surname']);
      await ingest(FULL);
      const known = await takenFor(bare);
      assert.deepEqual([known.name, known.rule], ['Mark Rutte', 'person:same-office']);
      assert.deepEqual(known.reasons, [
        'office:secretary general|Organization:nato',
        'context:Organization:nato',
      ]);
      const before = await computeDigest(graph());
      const second = await ingest(SECOND);
      const unclear = await takenFor(bare);
      assert.deepEqual([unclear.name, unclear.rule, unclear.id], ['Rutte', 'person:unclear', alone.id]);
      await removeDocument(graph(), second);
      await resolve();
      assert.deepEqual(await takenFor(bare), known);
      assert.equal(await computeDigest(graph()), before);
    });

    it('leaves an id that leads to whom it turned out to be', async () => {
      const alone = await takenFor(await ingest(BARE));
      await ingest(FULL);
      const [mark] = await graph().read<{ id: string }>(
        /* cypher */ `MATCH (person:Person {name: 'Mark Rutte'}) RETURN person.id AS id`,
      );
      assert.equal((await findToday(graph(), [alone.id])).get(alone.id), mark?.id);
    });
  });
}
