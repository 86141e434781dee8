import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Scope } from '#environment/keys/api-key.ts';
import { createKey, revokeKey } from '#environment/keys/key-files.ts';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { buildTestApp, TOKEN } from './test-app.fixture.ts';

const graph = { read: async () => [] } as unknown as GraphClient;

const READ = { method: 'GET', url: '/documents' } as const;
/** Both are refused with 400 once access is granted, so that they need no graph. */
const WRITE = { method: 'POST', url: '/jobs/retry', payload: { nobody: 'knows' } } as const;
const REMOVE = { method: 'DELETE', url: '/collections/?' } as const;

const HERE = '127.0.0.1';
const ELSEWHERE = '192.0.2.7';

describe('access', () => {
  let keysDirectory: string;
  let app: Awaited<ReturnType<typeof buildTestApp>>;
  before(async () => {
    keysDirectory = await mkdtemp(join(tmpdir(), 'newsgraph-access-'));
    app = await buildTestApp(graph, { keysDirectory });
  });
  after(async () => {
    await app.close();
    await rm(keysDirectory, { recursive: true, force: true });
  });
  const keyWith = async (scope: Scope) => createKey(keysDirectory, { name: 'test', scope, createdAt: '' });
  const statusOf = async (
    call: typeof READ | typeof WRITE | typeof REMOVE,
    from: { remoteAddress: string; secret?: string; headers?: Record<string, string> },
  ) => {
    const authorization = from.secret === undefined ? {} : { authorization: `Bearer ${from.secret}` };
    const headers = { ...from.headers, ...authorization };
    return (await app.inject({ ...call, remoteAddress: from.remoteAddress, headers })).statusCode;
  };

  it('to reading is open to this machine, and to nobody else without a key', async () => {
    assert.equal(await statusOf(READ, { remoteAddress: HERE }), 200);
    assert.equal(await statusOf(READ, { remoteAddress: '::1' }), 200);
    assert.equal(await statusOf(READ, { remoteAddress: '::ffff:127.0.0.1' }), 200);
    assert.equal(await statusOf(READ, { remoteAddress: ELSEWHERE }), 401);
    const { secret } = await keyWith('read');
    assert.equal(await statusOf(READ, { remoteAddress: ELSEWHERE, secret }), 200);
  });

  it('is not taken for that of this machine where a proxy on it asks for somebody', async () => {
    const headers = { 'x-forwarded-for': ELSEWHERE };
    assert.equal(await statusOf(READ, { remoteAddress: HERE, headers }), 401);
  });

  it('to reading is open to all where the operator says so, and to nothing more', async () => {
    const open = await buildTestApp(graph, { keysDirectory, openReads: 'all' });
    const answers = await Promise.all(
      [READ, WRITE].map((call) => open.inject({ ...call, remoteAddress: ELSEWHERE })),
    );
    await open.close();
    assert.deepEqual(
      answers.map(({ statusCode }) => statusCode),
      [200, 401],
    );
  });

  it('to whether the process runs is open to all', async () => {
    const answer = await app.inject({ url: '/healthz', remoteAddress: ELSEWHERE });
    assert.equal(answer.statusCode, 200);
  });

  for (const [scope, expected] of [
    ['read', [200, 403, 403]],
    ['write', [200, 400, 403]],
    ['admin', [200, 400, 400]],
  ] as const)
    it(`with a key of scope ${scope} is as far as it goes`, async () => {
      const { secret } = await keyWith(scope);
      const calls = [READ, WRITE, REMOVE];
      const statuses = await Promise.all(
        calls.map((call) => statusOf(call, { remoteAddress: ELSEWHERE, secret })),
      );
      assert.deepEqual(statuses, expected);
    });

  it('with the key of the first start is to everything', async () => {
    assert.equal(await statusOf(REMOVE, { remoteAddress: ELSEWHERE, secret: TOKEN }), 400);
  });

  it('ends with the next request once a key is revoked', async () => {
    const { key, secret } = await keyWith('write');
    assert.equal(await statusOf(WRITE, { remoteAddress: HERE, secret }), 400);
    await revokeKey(keysDirectory, key.id);
    assert.equal(await statusOf(WRITE, { remoteAddress: HERE, secret }), 401);
  });

  it('never shows a key in the log', async () => {
    const lines: string[] = [];
    const stream = { write: (line: string) => void lines.push(line) };
    const logged = await buildTestApp(graph, { keysDirectory, logger: { level: 'trace', stream } });
    const { secret } = await keyWith('write');
    await logged.inject({ ...WRITE, headers: { authorization: `Bearer ${secret}` } });
    await logged.inject({ ...WRITE, headers: { authorization: `Bearer ${secret.slice(0, -1)}` } });
    await logged.close();
    assert.ok(lines.length > 0);
    assert.ok(!lines.join('').includes(secret.slice(30, -1)));
  });
});
