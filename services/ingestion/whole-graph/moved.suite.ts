import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { Reading, ReadingJob } from '#readers/job.ts';
import { decide } from '#store/decisions/decide.ts';
import { findToday } from '#store/moved/find-today.ts';
import { startRereading } from '#store/rereading/start-rereading.ts';
import { removeDocument } from '#store/writing/remove-document.ts';
import { madeGraph } from './made-graph.fixture.ts';
import { mayorReading } from './mayor-reading.fixture.ts';

const AT = '2025-12-10T09:00:00Z';
const BOBS = [
  'Bob Smith praised the new bridge over the river warmly and at length.',
  'Bob Smith sold cheese at the market of the old town all day long.',
];
const ROBERT = 'Robert Jones opened another long bridge over the wide river.';

const OF_PERSON = /* cypher */ `
  MATCH (person:Person {name: $name})-[:HOLDS]->(role:Role)
  MATCH (person)-[:SAID]->(statement:Statement)
  RETURN person.id AS person, role.id AS role, min(statement.id) AS statement
`;

/** Ids that were given out. @param graph an empty graph before each test */
export function describeMoved(graph: () => GraphClient): void {
  const { run, ingest, idOf } = madeGraph(graph);
  const of = async (name: string) => {
    const [row] = await graph().read<{ person: string; role: string; statement: string }>(OF_PERSON, {
      name,
    });
    assert.ok(row);
    return row;
  };

  describe('an id that was given out', () => {
    it('leads to what it is today, whichever of its documents goes', async () => {
      const bobs = await ingest(mayorReading, ...BOBS, ROBERT);
      const [bob, robert] = [await idOf('Bob Smith'), await idOf('Robert Jones')];
      const request = { kind: 'merge', entity: bob, into: robert, by: 'ada', why: 'known' } as const;
      await decide(graph(), { request, at: AT });
      await run(mayorReading);
      for (const [index, document] of bobs.slice(0, 2).entries()) {
        assert.equal((await findToday(graph(), [bob])).get(bob), robert, `without ${index}`);
        await removeDocument(graph(), document);
        await run(mayorReading);
        if (index === 0) assert.equal((await findToday(graph(), [bob])).get(bob), robert);
        await ingest(mayorReading, BOBS[index] ?? '');
      }
    });

    it('leads to what its words are when all its documents are read otherwise at once', async () => {
      await ingest(mayorReading, ...BOBS);
      const before = await of('Bob Smith');
      await startRereading(graph(), { version: 'newer', dryRun: false, at: AT });
      await run(smithBySurname);
      const after = await of('Robert Smith');
      assert.notEqual(after.person, before.person);
      const today = await findToday(graph(), Object.values(before));
      assert.equal(today.get(before.person), after.person);
      assert.equal(today.get(before.role), after.role);
      const [said] = await graph().read<{ by: string }>(
        /* cypher */ 'MATCH (statement:Statement {id: $id})<-[:SAID]-(speaker) RETURN speaker.id AS by',
        { id: today.get(before.statement) ?? '' },
      );
      assert.equal(said?.by, after.person);
    });
  });
}

/** A reader that has learnt whom "Bob" is short for. */
function smithBySurname(job: ReadingJob): Reading {
  const reading = mayorReading(job);
  const entities = reading.extraction.entities.map((entity) => ({
    ...entity,
    name: entity.name.replace('Bob', 'Robert'),
  }));
  return { ...reading, extraction: { ...reading.extraction, entities } };
}
