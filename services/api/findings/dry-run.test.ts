import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Static } from 'typebox';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { createReaders, type Readers } from '#readers/readers.ts';
import type { DryRunSchema } from '../schemas/findings.ts';
import { buildTestApp } from '../test-app.fixture.ts';

const TEXT = 'NATO Secretary-General Mark Rutte said that Ukraine was ready. He met Marco Rubio in Brussels.';

/** A dry run has no business with the graph. */
const graph = {} as GraphClient;

describe('a text that is read without being kept', () => {
  let readers: Readers;
  let app: Awaited<ReturnType<typeof buildTestApp>>;
  before(async () => {
    readers = createReaders({ threads: 1 });
    app = await buildTestApp(graph, { readers });
  });
  after(async () => {
    await app.close();
    await readers.close();
  });
  const extract = (payload: object) => app.inject({ method: 'POST', url: '/extract', payload });

  it('shows who said what, at offsets of the text that comes with it', async () => {
    const found: Static<typeof DryRunSchema> = (await extract({ text: TEXT })).json();
    const nameOf = new Map(found.entities.map(({ id, name }) => [id, name]));
    const [statement] = found.statements;
    assert.equal(nameOf.get(statement?.speaker?.entity ?? ''), 'Mark Rutte');
    assert.equal(found.text.slice(statement?.spans[0]?.start, statement?.spans[0]?.end), 'Ukraine was ready');
    assert.deepEqual(
      statement?.about.map((id) => nameOf.get(id)),
      ['Ukraine'],
    );
    const [role] = found.roles;
    assert.equal(role?.title, 'Secretary General');
    assert.equal(nameOf.get(role?.of ?? ''), 'NATO');
  });

  it('says of each rule how often it was right, or that nobody measured it', async () => {
    const found: Static<typeof DryRunSchema> = (await extract({ text: TEXT })).json();
    const judged = [
      ...found.statements,
      ...found.roles,
      ...found.entities.flatMap(({ mentions }) => mentions),
    ];
    assert.ok(judged.some(({ precision }) => precision !== null));
    for (const { precision } of judged)
      if (precision !== null) assert.ok(precision.right <= precision.of && precision.precision <= 1);
  });

  it('has nothing where nothing is said', async () => {
    const { entities, roles, statements, relations } = (await extract({ text: 'It rained.' })).json();
    assert.deepEqual(
      { entities, roles, statements, relations },
      { entities: [], roles: [], statements: [], relations: [] },
    );
  });

  for (const [name, payload] of [
    ['of more characters than it reads', { text: 'x'.repeat(100_001) }],
    ['that is none', {}],
    ['that comes twice', { text: 'a', html: 'b' }],
    ['that is null', { text: null }],
  ] as const)
    it(`is refused with 400 where there is one ${name}`, async () => {
      const answer = await extract(payload);
      assert.equal(answer.statusCode, 400, answer.body);
      assert.match(String(answer.headers['content-type']), /problem\+json/);
    });
});
