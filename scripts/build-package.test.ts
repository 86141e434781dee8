import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import manifest from '../package.json' with { type: 'json' };

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');

/** What packing reads, so that it is done on a copy: `dist/` in the tree itself would be taken for the program. */
const packed = ['bin', 'graph-schema', 'scripts', 'services'];

/** As after `npm install newsgraph-….tgz` in an empty folder, with the dependencies of this tree instead of fetched ones. */
async function installElsewhere(folder: string): Promise<string> {
  const tree = join(folder, 'tree');
  const elsewhere = join(folder, 'elsewhere');
  const installed = join(elsewhere, 'node_modules');
  mkdirSync(tree);
  for (const name of packed) cpSync(join(root, name), join(tree, name), { recursive: true });
  for (const name of readdirSync(root).filter((name) => /\.(json|md)$|^LICENSE$/.test(name)))
    cpSync(join(root, name), join(tree, name));
  symlinkSync(modules, join(tree, 'node_modules'));
  await run('npm', ['pack', '--pack-destination', folder], { cwd: tree });

  mkdirSync(join(installed, 'newsgraph'), { recursive: true });
  for (const name of readdirSync(modules)) symlinkSync(join(modules, name), join(installed, name));
  const archive = join(folder, `newsgraph-${manifest.version}.tgz`);
  await run('tar', ['-xzf', archive, '--strip-components=1', '-C', join(installed, 'newsgraph')]);
  return elsewhere;
}

describe('the package', () => {
  let folder: string;
  let elsewhere: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'newsgraph-package-'));
    elsewhere = await installElsewhere(folder);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const newsgraph = async (...words: string[]) => {
    const command = join('node_modules', 'newsgraph', 'bin', 'newsgraph.js');
    const { stdout } = await run(process.execPath, [command, ...words], { cwd: elsewhere });
    return stdout;
  };

  it('says its version', async () => assert.equal((await newsgraph('--version')).trim(), manifest.version));

  it('reads an article where types are not stripped', async () => {
    const article = join(root, 'examples', 'ambassador-lunch.txt');
    const { entities, statements } = JSON.parse(await newsgraph('extract', article));
    assert.ok(entities.length > 0);
    assert.ok(statements.length > 0);
  });

  it('carries the page and no test', () => {
    const dist = join(elsewhere, 'node_modules', 'newsgraph', 'dist');
    const files = readdirSync(dist, { recursive: true }).map(String);
    assert.ok(files.some((file) => file.startsWith(join('services', 'web', 'dist'))));
    assert.deepEqual(
      files.filter((file) => /\.(test|suite|fixture)\./.test(file) || file.endsWith('.ts')),
      [],
    );
  });
});
