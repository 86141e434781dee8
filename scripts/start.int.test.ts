import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '#graph-schema/server/free-port.ts';
import { eraseServer, findServer } from '#graph-schema/server/server.ts';

const script = fileURLToPath(new URL('start.ts', import.meta.url));

/** As a person has it: no Neo4j named, and little memory so that the test runs anywhere. */
const { NEO4J_URI: _, ...others } = process.env;
const environment = { ...others, NEWSGRAPH_NEO4J_HEAP: '512m', NEWSGRAPH_NEO4J_PAGE_CACHE: '64m' };

describe('npm start', () => {
  let dataDirectory = '';
  let port = 0;
  let running: ChildProcess | undefined;
  before(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'newsgraph-test-'));
    port = await freePort(0);
  });
  after(async () => {
    // Where a test failed before it came to its end; the services end with their parent.
    running?.kill('SIGKILL');
    await eraseServer(dataDirectory);
    await rm(dataDirectory, { recursive: true });
  });

  async function get<Answer>(path: string): Promise<Answer> {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    return (await answer.json()) as Answer;
  }

  /** Starts it and resolves when it says that it can be stopped with Ctrl-C, with all that it printed. */
  async function start(): Promise<{ child: ChildProcess; printed: string }> {
    const child = spawn(process.execPath, [script, '--data', dataDirectory, '--port', String(port)], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running = child;
    let printed = '';
    await new Promise<void>((resolve, reject) => {
      const take = (part: Buffer) => {
        printed += part;
        if (printed.includes('Ctrl-C stops it')) resolve();
      };
      child.stdout.on('data', take);
      child.stderr.on('data', take);
      child.once('exit', (code) => reject(new Error(`npm start ended with exit code ${code}:\n${printed}`)));
    });
    return { child, printed };
  }

  /** Stops it as a system does, and resolves with its exit code. */
  function stop(child: ChildProcess): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    return ended;
  }

  it('reads the examples, answers, keeps its secrets to their owner, and doubles nothing when started again', async () => {
    const first = await start();
    assert.match(first.printed, /Reading the examples/);
    assert.match(first.printed, /curl .*\/ask\?q=who\+spoke\+about\+NATO/);
    const { found } = await get<{ found: boolean }>('/ask?q=who+spoke+about+NATO');
    assert.equal(found, true);
    for (const file of ['password', 'token']) {
      assert.equal((await stat(join(dataDirectory, file))).mode & 0o777, 0o600, file);
    }
    const status = await get<object>('/status');
    assert.equal(await stop(first.child), 0);
    assert.equal(await findServer(dataDirectory), null);

    const second = await start();
    // It says that it can be stopped because it goes on until then.
    await sleep(1_000);
    assert.equal(second.child.exitCode, null);
    assert.doesNotMatch(second.printed, /Reading the examples/);
    assert.deepEqual(await get<object>('/status'), status);
    assert.equal(await stop(second.child), 0);
  });
});
