import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { GraphQueryError, GraphUnavailableError } from '#graph-schema/client/errors.ts';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { buildTestApp } from './test-app.fixture.ts';

/** A graph that is away, slow or empty, as each test sets it; what is asked of a real one is tested with a real one. */
const graph = {
  failure: null as Error | null,
  rows: [] as object[],
  async read() {
    if (graph.failure !== null) throw graph.failure;
    return graph.rows;
  },
};
const client = graph as unknown as GraphClient;

describe('the API, whatever the graph', () => {
  let app: Awaited<ReturnType<typeof buildTestApp>>;
  before(async () => {
    app = await buildTestApp(client, { allowedHosts: ['api'] });
  });
  after(() => app.close());

  const get = (url: string, headers: Record<string, string> = {}) =>
    app.inject({ method: 'GET', url, headers });

  describe('serves', () => {
    for (const host of ['127.0.0.1:4747', 'localhost:4747', '[::1]:4747', 'api:4747', '192.168.0.7'])
      it(`host ${host}`, async () => assert.equal((await get('/healthz', { host })).statusCode, 200));

    it('a page of its own', async () => {
      const headers = { host: 'localhost:4747', origin: 'http://localhost:4747' };
      assert.equal((await get('/healthz', headers)).statusCode, 200);
    });
  });

  describe('serves Neo4j Browser, from whatever origin,', () => {
    const headers = { host: 'localhost:4747', origin: 'http://localhost:7474' };
    const files = [
      ['guide.html', 'text/html', /exec-topic="style http:\/\/localhost:4747\/browser\/style\.grass"/],
      ['style.grass', 'text/plain', /node\.Person/],
      ['queries/who-met.cypher', 'text/plain', /^\/\/ Who met/],
    ] as const;
    for (const [file, type, words] of files)
      it(file, async () => {
        const answer = await get(`/browser/${file}`, headers);
        assert.equal(answer.statusCode, 200);
        assert.equal(answer.headers['access-control-allow-origin'], '*');
        assert.equal(answer.headers['content-type'], `${type}; charset=utf-8`);
        assert.match(answer.body, words);
      });

    it('its question whether it may ask without a cache', async () => {
      const url = '/browser/guide.html';
      const asked = { ...headers, 'access-control-request-headers': 'cache-control,pragma' };
      const answer = await app.inject({ method: 'OPTIONS', url, headers: asked });
      assert.equal(answer.statusCode, 204);
      assert.equal(answer.headers['access-control-allow-headers'], 'cache-control, pragma');
    });

    it('and no query that is not there', async () => {
      assert.equal((await get('/browser/queries/..%2Fstyle.grass', headers)).statusCode, 404);
    });
  });

  describe('does not serve', () => {
    for (const host of ['evil.example', 'localhost.evil.example:4747', '127.0.0.1.evil.example'])
      it(`host ${host}`, async () => {
        const answer = await get('/healthz', { host });
        assert.equal(answer.statusCode, 403);
        assert.equal(answer.json().type, 'urn:newsgraph:problem:forbidden-host');
      });

    for (const origin of ['https://evil.example', 'null', 'http://localhost:9999'])
      it(`a page of ${origin}`, async () => {
        const answer = await get('/healthz', { host: 'localhost:4747', origin });
        assert.equal(answer.statusCode, 403);
        assert.equal(answer.json().type, 'urn:newsgraph:problem:forbidden-origin');
      });
  });

  it('answers 503 while Neo4j is away, and the next question when it is back', async () => {
    graph.failure = new GraphUnavailableError({ message: 'no route to 10.0.0.5:7687' });
    const away = await get('/readyz');
    assert.equal(away.statusCode, 503);
    assert.equal(away.headers['retry-after'], '5');
    assert.ok(!away.body.includes('10.0.0.5'), 'the address of the database is nobody’s business');
    graph.failure = null;
    graph.rows = [{ waiting: 0, reading: 0, done: 1, failed: 0, skipped: 0, jobs: 2, blocks: 3 }];
    const back = await get('/readyz');
    assert.equal(back.statusCode, 200);
    assert.deepEqual(back.json(), { ready: true, pending: { jobs: 2, blocks: 3 } });
  });

  it('tells nothing of the inside when a query fails', async () => {
    graph.failure = new GraphQueryError({
      code: 'GRAPH_QUERY_FAILED',
      message: 'MATCH (secret)',
      neo4jCode: null,
    });
    const answer = await get('/readyz');
    graph.failure = null;
    assert.equal(answer.statusCode, 500);
    assert.ok(!answer.body.includes('secret'));
  });

  it('says 504 when a query was ended for taking too long', async () => {
    graph.failure = new GraphQueryError({ code: 'GRAPH_TIME_LIMIT', message: 'timed out', neo4jCode: null });
    const answer = await get('/readyz');
    graph.failure = null;
    assert.equal(answer.statusCode, 504);
  });

  it('sends headers that keep browsers from framing, sniffing and loading', async () => {
    const { headers } = await get('/healthz');
    assert.match(String(headers['content-security-policy']), /default-src 'none'/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.equal(headers['access-control-allow-origin'], undefined);
  });

  it('shows its documentation without loading anything from elsewhere', async () => {
    const page = await get('/docs/');
    assert.equal(page.statusCode, 200);
    assert.match(String(page.headers['content-security-policy']), /connect-src 'self'/);
    const addresses = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    assert.deepEqual(
      addresses.filter((address) => /^(?:https?:)?\/\//.test(address)),
      [],
    );
  });
});
