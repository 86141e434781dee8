import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeCursor, encodeCursor, pageOf } from './cursor.ts';
import { ProblemError } from './problems/problem.ts';

describe('a cursor', () => {
  it('is read as it was written', () => {
    const position = ['2025-12-03', 'Jūratė “V.”', 7] as const;
    assert.deepEqual(decodeCursor(encodeCursor(position), { shape: ['', '', 0] as const }), position);
  });

  it('is nothing where none is given', () => {
    assert.equal(decodeCursor(undefined, { shape: ['id'] as const }), null);
  });

  for (const [name, cursor] of [
    ['of another list', encodeCursor([7])],
    ['of more parts', encodeCursor(['a', 'b'])],
    ['that is no JSON', Buffer.from('{').toString('base64url')],
    ['that holds no list', Buffer.from('{"a":1}').toString('base64url')],
    ['of nothing', ''],
  ] as const)
    it(`${name} is refused`, () => {
      assert.throws(
        () => decodeCursor(cursor, { shape: ['id'] as const }),
        (error) => error instanceof ProblemError && error.kind === 'invalid-cursor',
      );
    });
});

describe('a page', () => {
  const position = (row: number) => [row];

  it('has a cursor to its last row where there are more', () => {
    const page = pageOf([1, 2, 3], { limit: 2, position });
    assert.deepEqual(page, { items: [1, 2], nextCursor: encodeCursor([2]) });
  });

  it('has none where it holds the last row', () => {
    assert.deepEqual(pageOf([1, 2], { limit: 2, position }), { items: [1, 2], nextCursor: null });
    assert.deepEqual(pageOf<number>([], { limit: 2, position }), { items: [], nextCursor: null });
  });
});
