import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { findServer, ways } from '#graph-schema/server/server.ts';
import { type Installation, newInstallation } from '#test/npm-start.ts';

const examples = join(import.meta.dirname, '..', 'examples');

type Status = { documents: Record<string, number>; pending: { jobs: number; blocks: number } };

/** One installation from its first start to its last, in order: each test goes on from the one before. */
describe('npm start', () => {
  let installation: Installation;
  let undisturbed: { digest: string; status: Status };
  before(async () => {
    installation = await newInstallation();
  });
  after(() => installation.remove());

  const look = async () => {
    const { printed } = await installation.newsgraph('digest');
    return { digest: printed.trim(), status: await installation.get<Status>('/status') };
  };

  it('reads the examples, answers, and keeps its secrets to their owner', async () => {
    const printed = await installation.start();
    assert.match(printed, /Reading the examples/);
    assert.match(printed, /curl .*\/ask\?q=who\+spoke\+about\+NATO/);
    const { found } = await installation.get<{ found: boolean }>('/ask?q=who+spoke+about+NATO');
    assert.equal(found, true);
    for (const file of ['password', 'token']) {
      assert.equal((await stat(join(installation.dataDirectory, file))).mode & 0o777, 0o600, file);
    }
    undisturbed = await look();
    assert.match(undisturbed.digest, /[0-9a-f]{64}$/);
  });

  it('loses nothing and doubles nothing when worker and API are killed while documents come in', async () => {
    const removed = await installation.newsgraph('demo', 'remove');
    assert.equal(removed.code, 0, removed.printed);
    const ingest = () => installation.newsgraph('ingest', examples, '--collection', 'demo', '--wait');

    const interrupted = ingest();
    await sleep(1_500);
    await installation.kill('worker');
    await sleep(500);
    await installation.kill('api');
    await interrupted;
    await installation.awaitStatus({ path: '/readyz', status: 200 });
    // Whoever was cut off sends everything again.
    const again = await ingest();
    assert.equal(again.code, 0, again.printed);
    assert.deepEqual(await look(), undisturbed);
  });

  it('stops everything that it started, within seconds', async () => {
    const startedAt = performance.now();
    assert.equal(await installation.stop(), 0);
    assert.ok(performance.now() - startedAt < 30_000);
    assert.equal(await findServer(installation.dataDirectory), null);
    await assert.rejects(fetch(installation.url));
  });

  it('doubles nothing when it is started again, and goes on until it is stopped', async () => {
    assert.doesNotMatch(await installation.start(), /Reading the examples/);
    assert.deepEqual(await look(), undisturbed);
  });

  it('says 503 while Neo4j is away, and starts it again by itself', async () => {
    const server = await findServer(installation.dataDirectory);
    assert.ok(server !== null);
    await ways[server.way].end(server.handle);
    await installation.awaitStatus({ path: '/readyz', status: 503 });
    await installation.awaitStatus({ path: '/readyz', status: 200 });
    assert.deepEqual(await look(), undisturbed);
    assert.equal(await installation.stop(), 0);
    assert.equal(await findServer(installation.dataDirectory), null);
  });
});
