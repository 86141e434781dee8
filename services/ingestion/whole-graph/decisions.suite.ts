import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { decide } from '#store/decisions/decide.ts';
import { DecisionRefusedError } from '#store/decisions/errors.ts';
import { getDecision, listDecisions } from '#store/decisions/list-decisions.ts';
import type { DecisionRequest } from '#store/decisions/request.ts';
import { undoDecision } from '#store/decisions/undo-decision.ts';
import { computeDigest } from '#store/digest/compute-digest.ts';
import { findToday } from '#store/moved/find-today.ts';
import { receiveDocuments } from '#store/writing/receive-document.ts';
import { removeDocument } from '#store/writing/remove-document.ts';
import { sentText } from './delivery.fixture.ts';
import { madeGraph } from './made-graph.fixture.ts';
import { mayorReading } from './mayor-reading.fixture.ts';

const AT = '2025-12-10T09:00:00Z';
const REASONED = { by: 'ada', why: 'the photograph shows it' };

const PERSONS = /* cypher */ `
  MATCH (person:Entity)
  RETURN person.name AS name, head([label IN labels(person) WHERE label <> 'Entity']) AS label, person.documents AS documents,
         COUNT { (person)-[:SAID]->() } AS said, COUNT { (person)-[:HOLDS]->() } AS held
  ORDER BY name, documents
`;

const OF_BOB = /* cypher */ `
  MATCH (role:Role)<-[:HOLDS]-(person:Person {name: 'Bob Smith'})-[:SAID]->(statement:Statement)
  RETURN person.id AS person, role.id AS role, statement.id AS statement
`;

const BOB = 'Bob Smith praised the new bridge over the river warmly and at length.';
const ROBERT = 'Robert Smith opened another long bridge over the wide river with Ann Alpha.';
const OTHER_BOB = 'Bob Smith sold cheese at the market of the old town all day long.';

/** What people decide, on readings made by hand. @param graph an empty graph before each test */
export function describeDecisions(graph: () => GraphClient): void {
  const { run: read, ingest: send, idOf } = madeGraph(graph);
  const run = () => read(mayorReading);
  const ingest = (...texts: readonly string[]) => send(mayorReading, ...texts);
  const found = async () =>
    (await graph().read<{ name: string; documents: number }>(PERSONS)).map(
      ({ name, documents }) => `${name} (${documents})`,
    );
  const decided = async (request: DecisionRequest) => {
    const { id } = await decide(graph(), { request, at: AT });
    await run();
    return id;
  };
  const undone = async (id: string) => {
    await undoDecision(graph(), { id, by: 'eve', at: AT });
    await run();
  };
  const refusal = (code: string) => (error: unknown) =>
    error instanceof DecisionRefusedError && error.code === code;

  describe('a decision', () => {
    const CASES: readonly {
      name: string;
      request: () => Promise<DecisionRequest>;
      persons: readonly string[];
    }[] = [
      {
        name: 'merges two persons, with what they said and held',
        request: async () => ({
          kind: 'merge',
          entity: await idOf('Bob Smith'),
          into: await idOf('Robert Smith'),
          ...REASONED,
        }),
        persons: ['Ann Alpha (1)', 'Bob Smith (3)'],
      },
      {
        name: 'splits one person in two by document',
        request: async () => {
          const [other] = await receiveDocuments(graph(), [sentText(OTHER_BOB)]);
          return {
            kind: 'split',
            entity: await idOf('Bob Smith'),
            documents: [other?.id ?? ''],
            ...REASONED,
          };
        },
        persons: ['Ann Alpha (1)', 'Bob Smith (1)', 'Bob Smith (1)', 'Robert Smith (1)'],
      },
      {
        name: 'renames',
        request: async () => ({
          kind: 'rename',
          entity: await idOf('Robert Smith'),
          name: 'Robert A. Smith',
          ...REASONED,
        }),
        persons: ['Ann Alpha (1)', 'Bob Smith (2)', 'Robert A. Smith (1)'],
      },
    ];

    for (const { name, request, persons } of CASES)
      it(`${name}, and undone leaves the very digest`, async () => {
        await ingest(BOB, ROBERT, OTHER_BOB);
        const before = await computeDigest(graph());
        const id = await decided(await request());
        assert.deepEqual(await found(), persons);
        assert.notEqual(await computeDigest(graph()), before);
        await undone(id);
        assert.equal(await computeDigest(graph()), before);
        assert.equal((await getDecision(graph(), id))?.undoneBy, 'eve');
      });

    it('corrects a type: what is no person holds no office', async () => {
      await ingest(BOB, ROBERT);
      const before = await computeDigest(graph());
      const id = await decided({
        kind: 'type',
        entity: await idOf('Bob Smith'),
        type: 'Organization',
        ...REASONED,
      });
      const [bob] = (
        await graph().read<{ name: string; label: string; held: number; said: number }>(PERSONS)
      ).filter(({ name }) => name === 'Bob Smith');
      assert.deepEqual([bob?.label, bob?.held, bob?.said], ['Organization', 0, 1]);
      await undone(id);
      assert.equal(await computeDigest(graph()), before);
    });

    it('hides a statement and an office, and undone shows them again', async () => {
      await ingest(BOB, ROBERT);
      const before = await computeDigest(graph());
      const [ids] = await graph().read<{ person: string; role: string; statement: string }>(OF_BOB);
      assert.ok(ids);
      const first = await decided({ kind: 'hide', fact: ids.statement, ...REASONED });
      const second = await decided({ kind: 'hide', person: ids.person, role: ids.role, ...REASONED });
      const [bob] = (await graph().read<{ name: string; held: number; said: number }>(PERSONS)).filter(
        ({ name }) => name === 'Bob Smith',
      );
      assert.deepEqual([bob?.held, bob?.said], [0, 0]);
      await undone(first);
      await undone(second);
      assert.equal(await computeDigest(graph()), before);
    });

    it('counts whenever it was made, also before its documents came', async () => {
      const [bobs] = await ingest(BOB, ROBERT);
      await decided({
        kind: 'merge',
        entity: await idOf('Bob Smith'),
        into: await idOf('Robert Smith'),
        ...REASONED,
      });
      const together = await computeDigest(graph());
      await removeDocument(graph(), bobs ?? '');
      await run();
      assert.deepEqual(await found(), ['Ann Alpha (1)', 'Robert Smith (1)']);
      await ingest(BOB);
      assert.equal(await computeDigest(graph()), together);
    });

    it('is not taken where one stands that says the contrary', async () => {
      await ingest(BOB, ROBERT);
      const [bob, robert] = [await idOf('Bob Smith'), await idOf('Robert Smith')];
      await decided({ kind: 'merge', entity: bob, into: robert, ...REASONED });
      const [bobMention] = await graph().read<{ id: string }>(
        /* cypher */ `MATCH (referent:Referent {name: 'Bob Smith'}) RETURN referent.id AS id`,
      );
      const contrary = {
        kind: 'not-same',
        entity: bobMention?.id ?? '',
        other: robert,
        ...REASONED,
      } as const;
      await assert.rejects(decide(graph(), { request: contrary, at: AT }), refusal('CONTRADICTS_DECISION'));
      assert.equal((await listAll(graph())).length, 1);
    });

    it('leaves ids that were given out leading to what they are today, and undone to themselves', async () => {
      await ingest(BOB, ROBERT);
      const [bob, robert] = [await idOf('Bob Smith'), await idOf('Robert Smith')];
      const [before] = await graph().read<{ role: string; statement: string }>(OF_BOB);
      const id = await decided({ kind: 'merge', entity: bob, into: robert, ...REASONED });
      const old = [bob, before?.role ?? '', before?.statement ?? ''];
      const today = await findToday(graph(), old);
      assert.equal(today.get(bob), robert);
      const [role, statement] = [today.get(old[1] ?? ''), today.get(old[2] ?? '')];
      const [there] = await graph().read<{ of: string; said: string }>(
        /* cypher */ `
          MATCH (:Role {id: $role})-[:OF]->(of), (said:Statement {id: $statement})<-[:SAID]-(speaker)
          RETURN of.id AS of, speaker.id AS said`,
        { role: role ?? '', statement: statement ?? '' },
      );
      assert.deepEqual(there, { of: robert, said: robert });
      await undone(id);
      assert.equal(await idOf('Bob Smith'), bob);
    });

    it('is not taken about what the graph does not know', async () => {
      const request = { kind: 'rename', entity: 'f'.repeat(32), name: 'X', ...REASONED } as const;
      await assert.rejects(decide(graph(), { request, at: AT }), refusal('UNKNOWN_TO_GRAPH'));
    });

    it('that is made twice is one', async () => {
      await ingest(BOB);
      const request = { kind: 'rename', entity: await idOf('Bob Smith'), name: 'X', ...REASONED } as const;
      assert.equal((await decide(graph(), { request, at: AT })).created, true);
      assert.equal((await decide(graph(), { request, at: AT })).created, false);
      const [decision, ...others] = await listAll(graph());
      assert.deepEqual([decision?.sentence, others.length], ['Bob Smith is called X', 0]);
    });
  });
}

function listAll(graph: GraphClient) {
  return listDecisions(graph, {
    id: null,
    kind: null,
    standing: null,
    afterAt: null,
    afterId: null,
    limit: 100,
  });
}
