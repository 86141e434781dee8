import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { lockDataDirectory } from './run-lock.ts';

describe('the lock of a data directory', () => {
  let directory = '';
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'newsgraph-lock-'));
  });
  after(() => rm(directory, { recursive: true }));

  it('is refused while another npm start runs on it, and had again afterwards', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'scripts/start.ts']);
    await writeFile(join(directory, 'start.pid'), `${other.pid}\n`);
    await assert.rejects(lockDataDirectory(directory), { name: 'ScriptError', message: /runs already on/ });
    const ended = new Promise((resolve) => other.once('exit', resolve));
    other.kill('SIGKILL');
    await ended;
    const release = await lockDataDirectory(directory);
    await release();
  });

  it('is not kept by a number that belongs to another program now', async () => {
    await writeFile(join(directory, 'start.pid'), `${process.ppid}\n`);
    await (await lockDataDirectory(directory))();
  });
});
