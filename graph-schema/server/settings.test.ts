import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tuningOf } from './settings.ts';

const GIGABYTE = 2 ** 30;
const ROWS: readonly [memory: number, pageCache: string][] = [
  [1 * GIGABYTE, '256m'],
  [8 * GIGABYTE, '1024m'],
  [64 * GIGABYTE, '4096m'],
];

describe('the page cache of a server', () => {
  for (const [memory, pageCache] of ROWS)
    it(`is ${pageCache} on a machine of ${memory / GIGABYTE} GB`, () =>
      assert.equal(tuningOf({ NEWSGRAPH_NEO4J_HEAP: '1g' }, memory).pageCache, pageCache));

  it('is what people set', () =>
    assert.equal(
      tuningOf({ NEWSGRAPH_NEO4J_HEAP: '1g', NEWSGRAPH_NEO4J_PAGE_CACHE: '64m' }, GIGABYTE).pageCache,
      '64m',
    ));
});
