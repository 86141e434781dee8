import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { FIND_TODAY } from '#store/moved/find-today.ts';
import { buildTestApp } from '../../test-app.fixture.ts';

const OLD = '1'.repeat(32);
const TODAY = '2'.repeat(32);
const UNKNOWN = '3'.repeat(32);

/** Knows nothing but what became of one id. */
const graph = {
  read: async (query: string) => (query === FIND_TODAY ? [{ id: OLD, today: TODAY }] : []),
} as Partial<GraphClient> as GraphClient;
const knowsNothing = { read: async () => [] } as Partial<GraphClient> as GraphClient;

describe('an id of yesterday', () => {
  let app: Awaited<ReturnType<typeof buildTestApp>>;
  before(async () => {
    app = await buildTestApp(graph);
  });
  after(() => app.close());

  for (const [what, url, today] of [
    ['of a single thing', `/entities/${OLD}`, `/entities/${TODAY}`],
    ['of which a list has nothing', `/statements?about=${OLD}&limit=5`, `/statements?about=${TODAY}&limit=5`],
  ] as const)
    it(`${what} answers 308 with the address of today`, async () => {
      const answer = await app.inject({ url });
      assert.equal(answer.statusCode, 308);
      assert.equal(answer.headers.location, today);
      assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
      assert.equal(answer.json().type, 'urn:newsgraph:problem:moved');
    });

  it('that nothing became of is not found', async () => {
    const others = await buildTestApp(knowsNothing);
    const answer = await others.inject({ url: `/entities/${UNKNOWN}` });
    await others.close();
    assert.equal(answer.statusCode, 404);
  });
});
