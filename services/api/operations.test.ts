import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { MEASURE_WORK } from '#store/browsing/measure-work.ts';
import { COUNT_PENDING } from '#store/queries/count-pending.ts';
import { COUNT_WORK } from '#store/queries/count-work.ts';
import { buildTestApp } from './test-app.fixture.ts';

/** Two documents, of which a page holds one; and some work. */
const ROWS: Readonly<Record<string, readonly object[]>> = {
  [COUNT_PENDING]: [{ jobs: 2, blocks: 5 }],
  [COUNT_WORK]: [{ waiting: 2, reading: 0, done: 16, failed: 3, skipped: 0, jobs: 2, blocks: 5 }],
  [MEASURE_WORK]: [{ lagSeconds: 12.5, failures: [{ step: 'cleaning', documents: 3 }] }],
};
const document = (id: string) => ({ document: { id }, day: '2025-12-03' });
const graph = {
  read: async (query: string) => ROWS[query] ?? [document('a'.repeat(64)), document('b'.repeat(64))],
} as unknown as GraphClient;

describe('the running of the API', () => {
  let app: Awaited<ReturnType<typeof buildTestApp>>;
  before(async () => {
    app = await buildTestApp(graph, { allowedOrigins: ['https://desk.example'] });
  });
  after(() => app.close());
  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

  it('is measured: work, requests by route, queries by name', async () => {
    await get('/readyz');
    const { headers, body } = await get('/metrics');
    assert.match(String(headers['content-type']), /^text\/plain/);
    for (const line of [
      'newsgraph_documents{status="done"} 16',
      'newsgraph_documents_failed{step="cleaning"} 3',
      'newsgraph_pending_jobs 2',
      'newsgraph_pending_blocks 5',
      'newsgraph_ingestion_lag_seconds 12.5',
      'newsgraph_http_request_duration_seconds_count{method="GET",route="/readyz",status="200"} 1',
      'newsgraph_query_duration_seconds_count{query="COUNT_PENDING"} 1',
    ])
      assert.ok(body.includes(`${line}\n`), line);
  });

  it('tells a caller who has an answer already that it holds', async () => {
    const first = await get('/readyz');
    const tag = String(first.headers.etag);
    assert.match(tag, /^W\/"/);
    assert.equal(first.headers['cache-control'], 'private, no-cache');
    const second = await get('/readyz', { 'if-none-match': tag });
    assert.equal(second.statusCode, 304);
    assert.equal(second.body, '');
  });

  it('says in a header where a list goes on', async () => {
    const { headers } = await get('/jobs?state=failed&limit=1');
    const [, next = ''] =
      /^<([^>]+)>; rel="next", <\/jobs\?state=failed&limit=1>; rel="first"$/.exec(String(headers.link)) ?? [];
    assert.match(next, /^\/jobs\?state=failed&limit=1&cursor=[\w-]+$/);
  });

  it('gives every request an id, which a problem names too', async () => {
    const answer = await get('/entities?limit=none');
    const id = String(answer.headers['x-request-id']);
    assert.match(id, /^[0-9a-f-]{36}$/);
    assert.equal(answer.json().instance, `urn:newsgraph:request:${id}`);
    assert.notEqual((await get('/healthz')).headers['x-request-id'], id);
  });

  it('lets pages of listed origins call, and no others', async () => {
    const listed = await get('/healthz', { origin: 'https://desk.example' });
    assert.equal(listed.headers['access-control-allow-origin'], 'https://desk.example');
    const preflight = await app.inject({
      method: 'OPTIONS',
      url: '/documents',
      headers: { origin: 'https://desk.example', 'access-control-request-method': 'POST' },
    });
    assert.equal(preflight.statusCode, 204);
    assert.equal((await get('/healthz', { origin: 'https://evil.example' })).statusCode, 403);
  });
});

describe('the API, told to stop,', () => {
  it('answers what it has in hand, and takes no more', async () => {
    let answer: (rows: object[]) => void = () => {};
    let asked: () => void = () => {};
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const slow = {
      read: () => {
        asked();
        return new Promise((resolve) => {
          answer = resolve;
        });
      },
    } as unknown as GraphClient;
    const app = await buildTestApp(slow);
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    const inHand = fetch(`${address}/jobs`);
    await isAsked;
    const closed = app.close();
    answer([]);
    assert.equal((await inHand).status, 200);
    await closed;
    await assert.rejects(fetch(`${address}/jobs`));
  });
});

describe('the API, whose caller hangs up,', () => {
  it('ends the read that is in hand', async () => {
    const ended = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    const slow: Pick<GraphClient, 'read'> = {
      read: (_query, _parameters, { signal } = {}) => {
        asked.resolve();
        return new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            ended.resolve();
            reject(new Error('Nobody waits'));
          });
        });
      },
    };
    const app = await buildTestApp(slow as GraphClient);
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    const caller = new AbortController();
    const call = assert.rejects(fetch(`${address}/jobs`, { signal: caller.signal }));
    await asked.promise;
    caller.abort();
    await call;
    await ended.promise;
    await app.close();
  });
});
