import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { propertyMap, valuesOf } from './fact-columns.ts';

describe('columns of facts', () => {
  it('give values in their order, and the map that takes them in the same', () => {
    const columns = ['name', 'id'] as const;
    assert.deepEqual(valuesOf({ id: 'a', name: 'Ann', other: 1 }, columns), ['Ann', 'a']);
    assert.equal(propertyMap(columns, 'fact'), 'name: fact[0], id: fact[1]');
  });
});
