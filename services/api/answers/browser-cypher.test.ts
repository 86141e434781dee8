import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { literal, withoutIds } from './browser-cypher.ts';

const CASES: readonly (readonly [value: string | string[], written: string])[] = [
  ['NATO', "'NATO'"],
  ["O'Brien", "'O\\'Brien'"],
  ["\\' OR true //", "'\\\\\\' OR true //'"],
  ['two\nlines', "'two lines'"],
  [['a', "b'"], "['a', 'b\\'']"],
  [[], '[]'],
];

describe('a query without some of its answers', () => {
  const cypher = "MATCH (s) WHERE s.id IN ['a1', 'b2', 'c3'] AND s.act IN ['speech']";

  it('keeps the other ids and the other lists', () =>
    assert.equal(withoutIds(cypher, ['b2', 'a1']), "MATCH (s) WHERE s.id IN ['c3'] AND s.act IN ['speech']"));

  it('stays as it is where nothing is dropped, or there is none', () => {
    assert.equal(withoutIds(cypher, []), cypher);
    assert.equal(withoutIds(null, ['a1']), null);
  });
});

describe('a value in a query for Neo4j Browser', () => {
  for (const [value, written] of CASES)
    it(`${JSON.stringify(value)} is written ${written}`, () => assert.equal(literal(value), written));
});
