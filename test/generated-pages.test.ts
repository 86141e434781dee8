import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { generatedPages } from '#scripts/generate/pages.ts';

const root = join(import.meta.dirname, '..');

describe('generated pages', () => {
  for (const [path, text] of Object.entries(generatedPages())) {
    it(`${path} is what the code says now`, () => {
      const fresh = readFileSync(join(root, path), 'utf8') === text;
      assert.ok(fresh, `${path} is stale: run \`npm run generate\` and commit it`);
    });
  }
});
