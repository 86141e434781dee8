import assert from 'node:assert/strict';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readEnvironment } from '#environment/read-environment.ts';
import { connect } from '../../client/connect.ts';
import { dataDirectoryAt } from '../data-directory.ts';
import { isAlive } from '../process-identity.ts';
import { findServer, startServer, stopServer } from '../server.ts';
import { TEST_TUNING } from '../server-settings.ts';
import { cacheDirectoryOf, serverEnvironment } from '../settings.ts';

const environment = readEnvironment(serverEnvironment);
/** No process has this number: the kernel's largest is 2^22. */
const gone = 4_194_305;

describe('the local server', () => {
  let dataDirectory = '';
  before(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'newsgraph-test-'));
  });
  after(async () => {
    await stopServer(dataDirectory);
    await rm(dataDirectory, { recursive: true });
  });

  const start = (options: { owner: number | null; heap?: string }) =>
    startServer({
      way: 'local',
      dataDirectory,
      cacheDirectory: cacheDirectoryOf(environment),
      javaHome: environment.JAVA_HOME ?? null,
      tuning: { ...TEST_TUNING, heap: options.heap ?? TEST_TUNING.heap },
      ports: { bolt: 0, http: 0 },
      owner: options.owner,
      report: () => {},
      signal: undefined,
    });

  it('shows the end of its log when it does not start, and leaves nothing running', async () => {
    await assert.rejects(start({ owner: null, heap: '1k' }), {
      code: 'START_FAILED',
      message: /The end of .*console\.log:\n.*heap/s,
    });
    assert.equal(await findServer(dataDirectory), null);
  });

  it('answers Bolt and Neo4j Browser, with a password that only its owner reads', async () => {
    const server = await start({ owner: gone });
    const client = connect(server.settings);
    await client.write('CREATE (:Kept)').finally(() => client.close());
    assert.equal((await fetch(server.browserUrl)).status, 200);
    assert.equal((await stat(dataDirectoryAt(dataDirectory).passwordFile)).mode & 0o777, 0o600);
  });

  it('is found by the next start, which takes it over from an owner that died', async () => {
    const before = await findServer(dataDirectory);
    const adopted = await start({ owner: process.pid });
    assert.equal(adopted.handle, before?.handle);
    assert.equal(adopted.owner, process.pid);
  });

  it('starts again on its data and ports after it was killed', async () => {
    const killed = await findServer(dataDirectory);
    assert.ok(killed !== null);
    process.kill(Number(killed.handle), 'SIGKILL');
    while (isAlive(Number(killed.handle))) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(await findServer(dataDirectory), null);

    const server = await start({ owner: null });
    assert.notEqual(server.handle, killed.handle);
    assert.deepEqual(server.settings, killed.settings);
    const client = connect(server.settings);
    const rows = await client.read('MATCH (n:Kept) RETURN count(n) AS kept').finally(() => client.close());
    assert.deepEqual(rows, [{ kept: 1 }]);
  });

  it('stops within seconds, once', async () => {
    const startedAt = performance.now();
    assert.equal(await stopServer(dataDirectory), true);
    assert.ok(performance.now() - startedAt < 8_000);
    assert.equal(await stopServer(dataDirectory), false);
  });

  it('says what is wrong when its password file is gone', async () => {
    await rm(dataDirectoryAt(dataDirectory).passwordFile);
    await assert.rejects(start({ owner: null }), {
      code: 'PASSWORD_LOST',
      message: /npm run neo4j -- reset/,
    });
  });
});
