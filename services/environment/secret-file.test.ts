import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readOrCreateSecret, readSecret } from './secret-file.ts';

describe('a secret file', () => {
  let directory = '';
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'newsgraph-secret-'));
  });
  after(() => rm(directory, { recursive: true }));

  it('is made once, with its folder, and read afterwards', async () => {
    const path = join(directory, 'new', 'token');
    const first = await readOrCreateSecret(path);
    assert.match(first, /^[0-9a-f]{48}$/);
    assert.equal(await readOrCreateSecret(path), first);
  });

  it('is the same for two who ask at once', async () => {
    const path = join(directory, 'shared');
    const [one, other] = await Promise.all([readOrCreateSecret(path), readOrCreateSecret(path)]);
    assert.equal(one, other);
  });

  it('can be read by its owner only, even when it was open before', async () => {
    const path = join(directory, 'open');
    await writeFile(path, 'left open\n');
    await chmod(path, 0o644);
    assert.equal(await readOrCreateSecret(path), 'left open');
    assert.equal((await stat(path)).mode & 0o777, 0o600);
  });

  it('is null where there is none', async () => {
    assert.equal(await readSecret(join(directory, 'absent')), null);
  });
});
