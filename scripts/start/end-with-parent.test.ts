import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '#graph-schema/server/process-identity.ts';

const loader = new URL('end-with-parent.ts', import.meta.url).href;

/** A parent that starts a service with the loader and prints the service's process number. */
const parent = `
import { spawn } from 'node:child_process';
const service = spawn(process.execPath, ['--import', ${JSON.stringify(loader)}, '-e', 'setInterval(() => {}, 1000)'], {
  detached: true, stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
});
console.log(service.pid);
`;

describe('a service of npm start', () => {
  it('ends when its parent is killed', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', parent], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [printed] = await once(child.stdout, 'data');
    const service = Number(String(printed));
    assert.equal(isAlive(service), true);
    // Long enough for the service to have loaded what watches its parent.
    await sleep(500);
    child.kill('SIGKILL');
    for (let waited = 0; isAlive(service) && waited < 5_000; waited += 50) await sleep(50);
    assert.equal(isAlive(service), false);
  });
});
