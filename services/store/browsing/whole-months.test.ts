import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lettersOfPeriod, monthsWithin } from './whole-months.ts';

const CASES: readonly [from: string | null, to: string | null, first: number | null, last: number | null][] =
  [
    [null, null, 0, 999_912],
    ['2025-03-01', null, 202_503, 999_912],
    [null, '2024-02-29', 1, 202_402],
    ['2025-01-01', '2025-12-31', 202_501, 202_512],
    ['2025-03-02', null, null, null],
    [null, '2025-02-27', null, null],
    [null, '2024-02-28', null, null],
  ];

describe('days as whole months', () => {
  for (const [from, to, first, last] of CASES)
    it(`from ${from} to ${to} are ${first === null ? 'none' : `${first} to ${last}`}`, () =>
      assert.deepEqual(monthsWithin({ from, to }), first === null ? null : { first, last }));
});

describe('a period by its number', () => {
  it('is a month', () => assert.equal(lettersOfPeriod(202_512, 7), '2025-12'));
  it('is a year', () => assert.equal(lettersOfPeriod(2025, 4), '2025'));
  it('is none for no day', () => assert.equal(lettersOfPeriod(0, 7), null));
});
