import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { speechRank } from './speech-rank.ts';

describe('the rank of a sum', () => {
  it('sorts by the entity, then the most statements first', () => {
    const ranks = [
      { about: 'b', statements: 500 },
      { about: 'a', statements: 1 },
      { about: 'a', statements: 20 },
      { about: 'a', statements: 3 },
    ].map(speechRank);
    assert.deepEqual(
      ranks.toSorted().map((rank) => 99_999_999 - Number(rank.split('|')[1])),
      [20, 3, 1, 500],
    );
  });
});
