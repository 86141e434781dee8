import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { includesScope, SCOPES } from './api-key.ts';
import { createKey, findKey, listKeys, revokeKey } from './key-files.ts';

describe('a key', () => {
  let root: string;
  let folder: string;
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'newsgraph-keys-'));
    folder = join(root, 'keys');
  });
  after(() => rm(root, { recursive: true, force: true }));
  const create = (name: string) => createKey(folder, { name, scope: 'write', createdAt: '2025-12-03' });

  it('is found by its text', async () => {
    const { key, secret } = await create('a feed');
    assert.deepEqual(await findKey(folder, secret), key);
    assert.equal(key.scope, 'write');
  });

  it('is kept as a hash, in a folder and file that only the owner may read', async () => {
    const { key, secret } = await create('kept');
    const file = join(folder, `${key.id}.json`);
    assert.ok(!(await readFile(file, 'utf8')).includes(secret.split('_')[2] ?? ''));
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    assert.equal((await stat(folder)).mode & 0o777, 0o700);
  });

  it('is refused once it is revoked, and can be revoked once', async () => {
    const { key, secret } = await create('to revoke');
    assert.equal(await revokeKey(folder, key.id), true);
    assert.equal(await findKey(folder, secret), null);
    assert.equal(await revokeKey(folder, key.id), false);
  });

  it('is listed by age until then', async () => {
    const { key } = await create('listed');
    assert.ok((await listKeys(folder)).some(({ id }) => id === key.id));
    assert.deepEqual(await listKeys(join(root, 'nothing here')), []);
  });

  for (const [name, change] of [
    ['with another ending', (secret: string) => `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`],
    ['of another key', (secret: string) => secret.replace(/_[0-9a-f]{16}_/, '_0123456789abcdef_')],
    ['that leads out of the folder', () => `newsgraph_../../../../etc/x_${'a'.repeat(32)}`],
    ['of nothing', () => ''],
  ] as const)
    it(`${name} is none`, async () => {
      const { secret } = await create(name);
      assert.equal(await findKey(folder, change(secret)), null);
    });
});

describe('a scope', () => {
  const ROWS = [
    ['read', [true, false, false]],
    ['write', [true, true, false]],
    ['admin', [true, true, true]],
  ] as const;
  for (const [held, expected] of ROWS)
    it(`${held} includes those before it`, () =>
      assert.deepEqual(
        SCOPES.map((needed) => includesScope(held, needed)),
        expected,
      ));
});
