import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { createClient, RefusedError } from '#client/client.ts';
import { generateClient } from '#scripts/generate/client/generate-client.ts';

const root = join(import.meta.dirname, '..');

describe('the TypeScript client', () => {
  it('has the operations that the API describes now', async () => {
    const kept = readFileSync(join(root, 'client/operations.ts'), 'utf8');
    assert.ok(kept === (await generateClient()), 'stale: run `npm run generate` and commit it');
  });

  it('type-checks by itself, and refuses what the API would refuse', async () => {
    const given = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--module',
      'nodenext',
      '--target',
      'es2024',
    ];
    const files = ['client/client.ts', 'test/client-uses.fixture.ts'];
    await promisify(execFile)(
      'tsc',
      [...given, '--allowImportingTsExtensions', '--skipLibCheck', '--ignoreConfig', ...files],
      { cwd: root },
    );
  });

  const answering = (status: number, body: unknown) => {
    const requests: Request[] = [];
    const fetch = async (...given: Parameters<typeof globalThis.fetch>) => {
      requests.push(new Request(...given));
      return Response.json(body, { status });
    };
    return { requests, client: createClient({ url: 'http://api.example/', key: 'a-key', fetch }) };
  };

  it('puts each part of a request where it belongs', async () => {
    const { requests, client } = answering(200, { items: [], nextCursor: null });
    await client.call('GET /entities/{id}/timeline', {
      path: { id: 'a b' },
      query: { limit: 5, from: '2025-12-03' },
    });
    await client.call('POST /extract', { body: { text: 'Rutte spoke.' } });
    const [timeline, extract] = requests;
    assert.equal(timeline?.url, 'http://api.example/entities/a%20b/timeline?limit=5&from=2025-12-03');
    assert.equal(timeline?.headers.get('authorization'), 'Bearer a-key');
    assert.equal(extract?.method, 'POST');
    assert.deepEqual(await extract?.json(), { text: 'Rutte spoke.' });
  });

  it('throws what the API says is wrong', async () => {
    const problem = { type: 'urn:newsgraph:problem:not-found', title: 'There is no such thing', status: 404 };
    const { client } = answering(404, problem);
    await assert.rejects(
      client.call('GET /statements/{id}', { path: { id: 'x' } }),
      (error) => error instanceof RefusedError && error.problem.status === 404,
    );
  });
});
