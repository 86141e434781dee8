import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { findKey } from '#environment/keys/key-files.ts';
import { createApiKey, listApiKeys, revokeApiKeys } from './keys.ts';

describe('newsgraph keys', () => {
  let directory: string;
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'newsgraph-keys-command-'));
  });
  after(() => rm(directory, { recursive: true, force: true }));

  /** Runs a command and gives what it printed. */
  async function run(
    command: (where: Parameters<typeof listApiKeys>[1]) => Promise<number>,
  ): Promise<{ exitCode: number; printed: string; said: string }> {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const terminal = { stdin: new PassThrough(), stdout, stderr, interactive: false };
    const exitCode = await command({ directory, terminal });
    return { exitCode, printed: String(stdout.read() ?? ''), said: String(stderr.read() ?? '') };
  }

  it('create prints a key that works, and nothing else', async () => {
    const { exitCode, printed } = await run((where) => createApiKey({ name: 'feed', scope: 'write' }, where));
    assert.equal(exitCode, 0);
    assert.equal((await findKey(directory, printed.trim()))?.name, 'feed');
  });

  it('list shows what a key is for, and neither it nor its hash', async () => {
    const { printed } = await run((where) => listApiKeys({ json: false }, where));
    assert.match(printed, /^[0-9a-f]{16} {2}write {2}\d{4}-\d\d-\d\d {2}feed\n$/);
    const { printed: json } = await run((where) => listApiKeys({ json: true }, where));
    assert.deepEqual(Object.keys(JSON.parse(json)), ['id', 'name', 'scope', 'createdAt']);
  });

  it('revoke takes the key back, and says so where there is none', async () => {
    const { printed } = await run((where) => createApiKey({ name: 'lost', scope: 'read' }, where));
    const id = printed.split('_')[1] ?? '';
    const { exitCode, said } = await run((where) => revokeApiKeys({ ids: [id, 'f'.repeat(16)] }, where));
    assert.equal(exitCode, 1);
    assert.match(said, new RegExp(`^Revoked ${id}\nThere is no key f{16}\n$`));
    assert.equal(await findKey(directory, printed.trim()), null);
  });
});
