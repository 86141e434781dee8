import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { differenceOf } from './difference-of.ts';

const claim = { id: 'c', rule: 'role:prefix' };
const other = { id: 'd', rule: 'role:prefix' };
const said = { id: 's', rule: 'statement:direct' };

describe('a new reading', () => {
  it('that finds the same changes nothing', () =>
    assert.deepEqual(differenceOf([claim, said], [said, claim]), { added: [], removed: [] }));

  it('tells the rule of each fact that came or went', () =>
    assert.deepEqual(differenceOf([claim, other, said], [{ id: 'n', rule: 'role:apposition' }, said]), {
      added: ['role:apposition'],
      removed: ['role:prefix', 'role:prefix'],
    }));
});
