import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ruling } from './ruling.ts';
import { touchedByRulings } from './touched-by-rulings.ts';

describe('a ruling that came or went', () => {
  it('has every document of both entities looked at again where two are one', () => {
    const touched = touchedByRulings([ruling({ kind: 'same', of: 'b', is: 'a' })]);
    assert.deepEqual(touched, { blocks: [], entityIds: ['a', 'b'] });
  });

  it('has a bare surname looked at again where somebody said who it is, or is not', () => {
    for (const kind of ['same', 'apart'] as const)
      assert.deepEqual(touchedByRulings([ruling({ kind, of: 'b', is: 'a', surname: 'smith' })]).blocks, [
        { kind: 'surname', key: 'smith' },
      ]);
  });

  it('has the document looked at again where one of its facts is hidden or split off', () => {
    for (const kind of ['hidden', 'split'] as const)
      assert.deepEqual(touchedByRulings([ruling({ kind, of: 'fact', is: 'x', documentId: 'd' })]), {
        blocks: [{ kind: 'document', key: 'd' }],
        entityIds: [],
      });
  });

  it('has only the entity named anew where it is renamed', () => {
    assert.deepEqual(touchedByRulings([ruling({ kind: 'name', of: 'a', is: 'Ann' })]), {
      blocks: [{ kind: 'entity', key: 'a' }],
      entityIds: [],
    });
  });

  it('has its documents looked at again where it is of another type: only persons hold offices', () => {
    assert.deepEqual(touchedByRulings([ruling({ kind: 'type', of: 'a', is: 'Place' })]).entityIds, ['a']);
  });
});
