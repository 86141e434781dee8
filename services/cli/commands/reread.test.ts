import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { showDifference } from './reread.ts';

const nothing = { dryRun: false, documents: 0, failed: 0, changed: 0, added: [], removed: [] };

describe('what a rereading tells', () => {
  it('is facts added and removed, a line for each rule', () =>
    assert.deepEqual(
      showDifference({
        ...nothing,
        documents: 12,
        failed: 1,
        changed: 3,
        added: [
          { rule: 'role:prefix', facts: 4 },
          { rule: 'name:tagger', facts: 1 },
        ],
        removed: [{ rule: 'role:prefix', facts: 2 }],
      }),
      [
        '12 documents read anew: 3 changed, 1 could not be read',
        '  name:tagger: +1 −0',
        '  role:prefix: +4 −2',
      ],
    ));

  it('is what would change, of a dry run', () =>
    assert.match(showDifference({ ...nothing, documents: 1, dryRun: true })[0] ?? '', /would change/));

  it('is that there is nothing to do', () =>
    assert.deepEqual(showDifference(nothing), ['Every document was read by this version.']));
});
