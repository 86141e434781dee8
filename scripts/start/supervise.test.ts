import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { isAlive } from '#graph-schema/server/process-identity.ts';
import { supervise } from './supervise.ts';

const longLived = "setInterval(() => {}, 1000); console.log('pid', process.pid);";

describe('supervise', () => {
  let folder = '';
  const reports: string[] = [];
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-supervise-'));
  });
  after(() => rm(folder, { recursive: true }));

  /** Runs a program as a service called `name`. */
  async function run({ name, program }: { name: string; program: string }) {
    const file = join(folder, `${name}.mjs`);
    const logFile = join(folder, `${name}.log`);
    await writeFile(file, program);
    const service = { name, file: pathToFileURL(file), environment: process.env, logFile };
    const supervised = await supervise({ service, report: (line) => reports.push(line) });
    return { ...supervised, logFile };
  }

  /** The process numbers that a program printed, once there are this many. */
  async function printedPids({ logFile, count }: { logFile: string; count: number }): Promise<number[]> {
    for (;;) {
      const pids = [...(await readFile(logFile, 'utf8')).matchAll(/pid (\d+)/g)].map((match) =>
        Number(match[1]),
      );
      if (pids.length >= count) return pids;
      await sleep(50);
    }
  }

  it('starts a service that was killed again, and ends it when asked to', async () => {
    const service = await run({ name: 'killed', program: longLived });
    const [first] = await printedPids({ logFile: service.logFile, count: 1 });
    process.kill(first as number, 'SIGKILL');
    const [, second] = await printedPids({ logFile: service.logFile, count: 2 });
    assert.match(reports.join('\n'), /The killed ended \(signal SIGKILL\); starting it again in 0\.5 s/);
    await service.stop();
    assert.deepEqual(
      [first, second].map((pid) => isAlive(pid as number)),
      [false, false],
    );
  });

  it('gives up on a service that keeps ending, and shows the end of its log', async () => {
    const service = await run({ name: 'broken', program: "console.error('no such key'); process.exit(3);" });
    await assert.rejects(service.givenUp, {
      name: 'ScriptError',
      message: /The broken keeps ending \(exit code 3\)[\s\S]*no such key/,
    });
  });

  it('sets the log of the run before aside', async () => {
    await writeFile(join(folder, 'again.log'), 'of yesterday');
    const service = await run({ name: 'again', program: longLived });
    await printedPids({ logFile: service.logFile, count: 1 });
    await service.stop();
    assert.doesNotMatch(await readFile(service.logFile, 'utf8'), /of yesterday/);
    assert.equal(await readFile(`${service.logFile}.1`, 'utf8'), 'of yesterday');
  });
});
