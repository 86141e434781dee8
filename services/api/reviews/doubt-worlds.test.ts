import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { doubtWorlds } from './doubt-worlds.ts';

const person = { id: 'p', kind: 'Person' as const, name: 'Jan Novak' };
const seen = (documentId: string, context: string) => ({
  documentId,
  contexts: [context],
  referentId: `mention of ${documentId}`,
  claims: [`claim of ${documentId}`],
});
const minister = (documentId: string) => seen(documentId, 'office:interior minister|Country:AT');
const striker = seen('d9', 'office:striker|Organization:sparta prague');
const sightings = [striker, minister('d1'), minister('d2')];

describe('the doubt whether a name is one person', () => {
  it('can be settled both ways: merge a mention of each side, or split off the documents of the smaller', () => {
    const doubt = doubtWorlds({ person, sightings, together: [] });
    assert.equal(doubt?.review.question, 'Is the Jan Novak of all documents one person?');
    assert.deepEqual(doubt?.review.candidates, [
      {
        entity: person,
        reasons: [
          '1 document gives the name to the striker',
          '2 documents give it to the interior minister',
          'no document gives both, and neither country nor title is the same',
        ],
        confirm: { kind: 'merge', entity: 'mention of d9', into: 'mention of d1' },
        refuse: { kind: 'split', entity: 'p', documents: ['d9'] },
      },
    ]);
  });

  it('shows the words of both sides', () =>
    assert.deepEqual(doubtWorlds({ person, sightings, together: [] })?.claims, [
      'claim of d1',
      'claim of d9',
    ]));

  it('is none where all documents hang together', () =>
    assert.equal(doubtWorlds({ person, sightings: [minister('d1'), minister('d2')], together: [] }), null));

  it('is none any more where people decided that both sides are one', () =>
    assert.equal(doubtWorlds({ person, sightings, together: [['d9', 'd2']] }), null));
});
