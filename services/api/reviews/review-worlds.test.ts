import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reviewWorlds } from './review-worlds.ts';

const person = { id: 'p', kind: 'Person' as const, name: 'Jan Novak' };
const minister = (documentId: string) => ({ documentId, contexts: ['office:interior minister|Country:AT'] });
const striker = { documentId: 'd9', contexts: ['office:striker|Organization:sparta prague'] };

describe('the review of a name', () => {
  it('offers to split off the documents of the smaller world', () => {
    const review = reviewWorlds({ person, sightings: [striker, minister('d1'), minister('d2')] });
    assert.equal(review?.question, 'Is the Jan Novak of all documents one person?');
    assert.deepEqual(review?.candidates, [
      {
        entity: person,
        reasons: [
          '1 document gives the name to the striker',
          '2 documents give it to the interior minister',
          'no document gives both, and neither country nor title is the same',
        ],
        confirm: null,
        refuse: { kind: 'split', entity: 'p', documents: ['d9'] },
      },
    ]);
  });

  it('is none where all documents hang together', () =>
    assert.equal(reviewWorlds({ person, sightings: [minister('d1'), minister('d2')] }), null));
});
