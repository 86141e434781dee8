import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findDrops } from './results.ts';
import { measureRules } from './rule-precision.ts';
import { matched } from './scoring/counts.ts';

describe('a drop since the last recorded run', () => {
  const before = { names: matched(90, 100, 100), roles: matched(5, 10, 10), act: matched(9, 10, 10) };

  it('is one of more than a point in a headline', () => {
    const now = { ...before, names: matched(88, 100, 100) };
    assert.deepEqual(findDrops(before, now), [{ metric: 'names', before: 0.9, now: 0.88 }]);
  });

  it('is none within a point, nor in a detail, nor when it rises', () => {
    const now = { names: matched(89, 100, 100), roles: matched(6, 10, 10), act: matched(0, 10, 10) };
    assert.deepEqual(findDrops(before, now), []);
  });
});

describe('the precision of rules', () => {
  it('leaves out what counts neither way and is sorted by kind and name', () => {
    const table = measureRules([
      { kind: 'statement', rule: 'b', right: true },
      { kind: 'statement', rule: 'b', right: false },
      { kind: 'statement', rule: 'b', right: null },
      { kind: 'role', rule: 'c', right: true },
    ]);
    assert.deepEqual(Object.entries(table), [
      ['c', { kind: 'role', right: 1, of: 1, precision: 1 }],
      ['b', { kind: 'statement', right: 1, of: 2, precision: 0.5 }],
    ]);
  });
});
