import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { schemaPage } from '#scripts/schema-page.ts';

describe('generated pages', () => {
  it('docs/graph-schema.md is what `npm run generate` writes', () => {
    const kept = readFileSync(new URL('../docs/graph-schema.md', import.meta.url), 'utf8');
    assert.ok(kept === schemaPage(), 'docs/graph-schema.md is stale: run `npm run generate` and commit it');
  });
});
