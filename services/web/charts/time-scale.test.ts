import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { timeScale } from './time-scale.ts';

const labels = (...days: string[]) => timeScale({ days, width: 600 }).ticks.map(({ label }) => label);

describe('an axis of days', () => {
  it('keeps the order of days and its margins', () => {
    const { at } = timeScale({ days: ['2025-01-01', '2025-12-31'], width: 600 });
    assert.ok(at('2025-01-01') > 20 && at('2025-01-01') < at('2025-06-01'));
    assert.ok(at('2025-12-31') < 580);
  });

  it('has room on both sides of a single day', () => {
    assert.equal(timeScale({ days: ['2025-06-10'], width: 600 }).at('2025-06-10'), 300);
    assert.deepEqual(labels('2025-06-10'), ['Jun 2025']);
  });

  it('writes months while there are few, then quarters, then years', () => {
    assert.deepEqual(labels('2025-02-10', '2025-04-20'), ['Feb 2025', 'Mar 2025', 'Apr 2025', 'May 2025']);
    assert.deepEqual(labels('2024-02-10', '2025-09-20'), [
      'Apr 2024',
      'Jul 2024',
      'Oct 2024',
      'Jan 2025',
      'Apr 2025',
      'Jul 2025',
      'Oct 2025',
    ]);
    assert.ok(labels('1950-01-01', '2025-01-01').length <= 8);
  });
});
