import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { doubtAlike } from './doubt-alike.ts';

const person = (id: string, name: string) => ({ id, name, kind: 'Person' as const });
const alike = (one: string, other: string, otherIsBetterKnown = true) =>
  doubtAlike({
    id: 'ab',
    one: person('a', one),
    other: person('b', other),
    otherIsBetterKnown,
    offices: ['Envoy of Norway'],
    claims: ['claim of a', 'claim of b'],
  });

describe('the doubt whether two persons in one office are one', () => {
  const ROWS = [
    { one: 'Chris Alpha', other: 'Christopher Alpha', doubted: true },
    { one: 'Jane Beta', other: 'J. Beta', doubted: true },
    { one: 'Jane Beta', other: 'John Beta', doubted: false },
  ];
  for (const { one, other, doubted } of ROWS)
    it(`is ${doubted ? 'there' : 'none'}: ${one}, ${other}`, () =>
      assert.equal(alike(one, other) !== null, doubted));

  it('offers to merge the lesser known into the other, and shows the words of both', () => {
    const doubt = alike('Chris Alpha', 'Christopher Alpha', false);
    const [candidate] = doubt?.review.candidates ?? [];
    assert.deepEqual(candidate?.confirm, { kind: 'merge', entity: 'b', into: 'a' });
    assert.deepEqual(candidate?.refuse, { kind: 'not-same', entity: 'b', other: 'a' });
    assert.deepEqual(doubt?.claims, ['claim of a', 'claim of b']);
  });
});
