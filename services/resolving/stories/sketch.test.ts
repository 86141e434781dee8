import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { likenessOf } from './shingles.ts';
import { mayBeLike, sketchOf } from './sketch.ts';

/** Numbers that a shingle may be, so many of them, from a place on. */
const shingles = (from: number, count: number) =>
  new Set(Array.from({ length: count }, (_, index) => Math.imul(from + index, 0x9e3779b1) >>> 0));

describe('the sketch of a document', () => {
  it('is the same whatever the order of its words', () => {
    const all = [...shingles(0, 500)];
    assert.equal(sketchOf(all), sketchOf(all.toReversed()));
  });

  it('lets no pair pass by that is alike enough to be one story', () =>
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 60, max: 1_500 }), (from, count) => {
        // Both of one length, a share of 0.55 in common: a likeness of 0.38.
        const [one, other] = [shingles(from, count), shingles(from + Math.floor(count * 0.45), count)];
        assert.ok(likenessOf(one, other) > 0.36);
        assert.ok(mayBeLike(sketchOf(one), sketchOf(other)));
      }),
    ));

  it('spares comparing strangers', () => {
    const pairs = Array.from({ length: 200 }, (_, index) => [
      shingles(index * 10_000, 700),
      shingles(index * 10_000 + 650, 700),
    ]);
    const passed = pairs.filter(([one = [], other = []]) => mayBeLike(sketchOf(one), sketchOf(other)));
    assert.ok(passed.length < 4, `${passed.length} of 200`);
  });

  it('that is missing spares nothing', () => assert.ok(mayBeLike(null, sketchOf(shingles(0, 700)))));
});
