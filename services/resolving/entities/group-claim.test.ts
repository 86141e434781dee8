import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groupClaim } from './group-claim.ts';

const relation = (type: string, subject: string, object: string) =>
  groupClaim({ kind: 'relation', type, subject, object, reported: null });

describe('the block of a claim', () => {
  it('is the person and the day for an office', () =>
    assert.equal(
      groupClaim({ kind: 'holding', type: 'HOLDS', subject: 'p', object: 'c', reported: '2025-12-03' }),
      'holder:p|2025-12-03',
    ));
  it('is one for both directions of a meeting', () =>
    assert.equal(relation('MET_WITH', 'b', 'a'), relation('MET_WITH', 'a', 'b')));
  it('keeps the direction of an invasion', () =>
    assert.notEqual(relation('INVADED', 'b', 'a'), relation('INVADED', 'a', 'b')));
  it('is none for an entity with itself', () => assert.equal(relation('MET_WITH', 'a', 'a'), null));
});
