import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editDistance } from './edit-distance.ts';

const CASES: readonly (readonly [one: string, other: string, distance: number])[] = [
  ['rutte', 'rutte', 0],
  ['rute', 'rutte', 1],
  ['hegsteh', 'hegseth', 1],
  ['zelenski', 'zelenskyy', 2],
  ['', 'nato', 4],
  ['ca', 'abc', 3],
];

describe('the distance between two words', () => {
  for (const [one, other, distance] of CASES)
    it(`of «${one}» and «${other}» is ${distance}`, () => assert.equal(editDistance(one, other), distance));
});
