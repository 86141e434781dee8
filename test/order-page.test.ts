import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../', import.meta.url);
const page = readFileSync(new URL('docs/order.md', root), 'utf8');
const named = new Set([...page.matchAll(/`([\w./-]+\.(?:test|suite)\.ts)`/g)].map(([, name = '']) => name));
const files = ['services/resolving', 'services/ingestion'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true }).map((file) => `${folder}/${file}`),
);

describe('the page that tells why the order does not matter', () => {
  it('names tests', () => assert.ok(named.size > 10));

  for (const name of named)
    it(`names a test that is there: ${name}`, () =>
      assert.ok(files.some((file) => file === name || file.endsWith(`/${name}`))));
});
