import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fillMonths } from './fill-months.ts';

describe('months of counts', () => {
  it('are all there from the first to the last, over the turn of a year', () => {
    const counts = new Map([
      ['2026-02', 1],
      ['2025-11', 3],
    ]);
    assert.deepEqual(fillMonths(counts), [
      { month: '2025-11', value: 3 },
      { month: '2025-12', value: 0 },
      { month: '2026-01', value: 0 },
      { month: '2026-02', value: 1 },
    ]);
  });

  it('are none without counts, and other periods are none', () => {
    assert.deepEqual(fillMonths(new Map()), []);
    assert.deepEqual(fillMonths(new Map([['unknown', 4]])), []);
  });
});
