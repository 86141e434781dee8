import assert from 'node:assert/strict';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { prunePackages } from './prune-packages.ts';

const kept = [
  'plain/LICENSE',
  'plain/LICENSE.md',
  'plain/index.js',
  'plain/package.json',
  'plain/lib/test/run.js',
  'plain/node_modules/inner/index.js',
  'plain/node_modules/inner/package.json',
  '@scope/named/dist/extensions/example/index.js',
  '@scope/named/package.json',
  'world-countries/countries.json',
  'world-countries/package.json',
];
const gone = [
  'plain/README.md',
  'plain/index.js.map',
  'plain/index.d.ts',
  'plain/test/index.js',
  'plain/node_modules/inner/benchmark/run.js',
  '@scope/named/docs/index.html',
  'world-countries/data/abw.svg',
];

describe('prunePackages', () => {
  let modules = '';
  let left: string[] = [];
  before(() => {
    modules = mkdtempSync(join(tmpdir(), 'newsgraph-prune-'));
    for (const path of [...kept, ...gone]) {
      mkdirSync(dirname(join(modules, path)), { recursive: true });
      writeFileSync(join(modules, path), '{}');
    }
    prunePackages(modules);
    left = globSync('**/*', { cwd: modules, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(modules.length + 1));
  });
  after(() => rmSync(modules, { recursive: true }));

  for (const path of kept) it(`keeps ${path}`, () => assert.ok(left.includes(path)));
  for (const path of gone) it(`deletes ${path}`, () => assert.ok(!left.includes(path)));
});
