import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { READING_VERSION, versionOf } from './reading-version.ts';

describe('the version of reading', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-version-'));
  after(() => rmSync(folder, { recursive: true }));
  const write = (file: string, content: string) => writeFileSync(join(folder, file), content);

  it('does not depend on the order in which files are found', () => {
    write('a.txt', 'one');
    write('b.txt', 'two');
    assert.equal(versionOf(folder, ['b.txt', 'a.txt']), versionOf(folder, ['a.txt', 'b.txt']));
  });

  it('changes with any content, and with any name', () => {
    write('a.txt', 'one');
    const before = versionOf(folder, ['a.txt']);
    write('a.txt', 'One');
    assert.notEqual(versionOf(folder, ['a.txt']), before);
    write('c.txt', 'one');
    assert.notEqual(versionOf(folder, ['c.txt']), before);
  });

  it('is that of real files', () => assert.notEqual(READING_VERSION, versionOf(folder, [])));
});
