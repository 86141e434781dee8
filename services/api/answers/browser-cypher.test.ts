import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { literal } from './browser-cypher.ts';

const CASES: readonly (readonly [value: string | string[], written: string])[] = [
  ['NATO', "'NATO'"],
  ["O'Brien", "'O\\'Brien'"],
  ["\\' OR true //", "'\\\\\\' OR true //'"],
  ['two\nlines', "'two lines'"],
  [['a', "b'"], "['a', 'b\\'']"],
  [[], '[]'],
];

describe('a value in a query for Neo4j Browser', () => {
  for (const [value, written] of CASES)
    it(`${JSON.stringify(value)} is written ${written}`, () => assert.equal(literal(value), written));
});
