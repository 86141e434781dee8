import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Observations, officeConflict } from './office-conflict.ts';

const seen = (...days: string[]): Observations => ({ days, undated: 0, formerDays: [] });

const ROWS: readonly {
  name: string;
  one: Observations;
  other: Observations;
  expected: ReturnType<typeof officeConflict>;
}[] = [
  {
    name: 'interleaved days are a conflict',
    one: seen('2025-10-01', '2025-10-30'),
    other: seen('2025-10-02'),
    expected: 'dated',
  },
  {
    name: 'the same day is a conflict',
    one: seen('2025-10-01'),
    other: seen('2025-10-01'),
    expected: 'dated',
  },
  {
    name: 'near days without a sign of succession are a conflict',
    one: seen('2025-10-01'),
    other: seen('2025-10-03'),
    expected: 'dated',
  },
  {
    name: 'near days are succession when documents call the first one former',
    one: { ...seen('2025-01-10', '2025-01-19'), formerDays: ['2025-01-25'] },
    other: seen('2025-01-21', '2025-02-20'),
    expected: null,
  },
  {
    name: 'months between are succession',
    one: seen('2021-05-01'),
    other: seen('2025-10-01'),
    expected: null,
  },
  {
    name: 'an office taken again years later is succession twice',
    one: { ...seen('2019-01-01', '2020-12-01', '2025-03-01'), formerDays: ['2021-02-01'] },
    other: seen('2021-06-01', '2024-12-01'),
    expected: null,
  },
  {
    name: 'a side without any date may be succession',
    one: seen('2025-10-01'),
    other: { days: [], undated: 1, formerDays: [] },
    expected: 'dateUnknown',
  },
];

describe('two sides of an office', () => {
  for (const { name, one, other, expected } of ROWS)
    it(name, () => {
      assert.equal(officeConflict(one, other), expected);
      assert.equal(officeConflict(other, one), expected);
    });
});
