import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lookThrough, NEWEST } from './look-back.ts';

/** Looks through so many numbers, of which every so manyth is kept, for fifty of them. */
async function keptOf({ numbers, each }: { numbers: number; each: number }) {
  const { rows, among } = await lookThrough<number>({
    list: async (after = 0) =>
      Array.from({ length: Math.min(NEWEST, numbers - after) }, (_, at) => after + at + 1),
    keep: async (page) => page.filter((number) => number % each === 0),
    enough: 50,
  });
  return { found: rows.length, among };
}

describe('what is looked back for', () => {
  it('is found among all where there are few', async () =>
    assert.deepEqual(await keptOf({ numbers: 499, each: 100 }), { found: 4, among: null }));

  it('is found before the newest five hundred', async () =>
    assert.deepEqual(await keptOf({ numbers: 1_200, each: 400 }), { found: 3, among: null }));

  it('is found once where a batch ends with the last', async () =>
    assert.deepEqual(await keptOf({ numbers: 1_000, each: 400 }), { found: 2, among: null }));

  it('is looked for no longer where there is enough of it', async () =>
    assert.deepEqual(await keptOf({ numbers: 9_000, each: 10 }), { found: 50, among: 500 }));

  it('is given up after three thousand', async () =>
    assert.deepEqual(await keptOf({ numbers: 9_000, each: 1_000 }), { found: 3, among: 3_000 }));
});
