import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byId, compare, distinct } from './canonical-order.ts';

describe('the canonical order', () => {
  it('is that of code units, whatever the language of the machine', () =>
    assert.deepEqual(['ä', 'a', 'Z', 'z', ''].sort(compare), ['', 'Z', 'a', 'z', 'ä']));

  it('tells equal things as such', () => {
    assert.equal(compare('a', 'a'), 0);
    assert.equal(byId({ id: '2' }, { id: '1' }), 1);
  });

  it('keeps each value once', () => assert.deepEqual(distinct(['b', 'a', 'b']), ['a', 'b']));
});
