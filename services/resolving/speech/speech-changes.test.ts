import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countMonths, monthNumber, speechChanges } from './speech-changes.ts';

const of = (day: string | null, ...pairs: string[]) => ({ day, pairs });

describe('what speakers say about entities', () => {
  it('is counted by month, a statement once', () => {
    const [change] = speechChanges(
      [],
      [of('2025-12-03', 'a|b', 'a|b'), of('2025-11-30', 'a|b'), of(null, 'a|b')],
    );
    assert.ok(change !== undefined);
    assert.deepEqual(
      [...countMonths(new Map([[202512, 4]]), change)],
      [
        [0, 1],
        [202511, 1],
        [202512, 5],
      ],
    );
  });

  it('is counted less where a statement is gone, or is about others now', () => {
    const [was, is] = speechChanges([of('2025-12-03', 'a|b')], [of('2025-12-03', 'a|c')]);
    assert.deepEqual([was?.pair, is?.pair], ['a|b', 'a|c']);
    assert.deepEqual(was && [...countMonths(new Map([[202512, 1]]), was)], []);
    assert.deepEqual(is && [...countMonths(new Map(), is)], [[202512, 1]]);
  });

  it('tells the days of what is more, and whether something is less', () => {
    const [change] = speechChanges([], [of('2025-12-03', 'a|b'), of(null, 'a|b'), of('2025-11-30', 'a|b')]);
    assert.deepEqual([change?.days, change?.less], [['2025-11-30', '2025-12-03'], false]);
    const [moved] = speechChanges([of('2025-12-03', 'a|b')], [of('2025-12-04', 'a|b')]);
    assert.deepEqual([moved?.days, moved?.less], [['2025-12-04'], true]);
  });

  it('knows the month of a day', () =>
    assert.deepEqual(['2025-12-03', '2025-01-31', null].map(monthNumber), [202512, 202501, 0]));
});
