import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NAME_LABELS } from '#reading/naming/name-labels.ts';
import { Perceptron } from './perceptron.ts';
import { createRandom, shuffled } from './random.ts';
import { trainRandomField } from './random-field.ts';

const buffer = (...hashes: number[]) => ({ hashes: Int32Array.from(hashes), count: hashes.length });

test('a perceptron adds up weights and averages them over its clock', () => {
  const perceptron = new Perceptron(3);
  perceptron.update(buffer(1, 2), { label: 2, amount: 1 });
  perceptron.clock = 4;
  perceptron.update(buffer(1), { label: 2, amount: 2 });
  perceptron.clock = 8;
  const scores = new Float64Array(3);
  perceptron.score(buffer(1, 2, 3), scores);
  assert.deepEqual([...scores], [0, 0, 4]);
  const averages = new Map([...perceptron.averaged()].map(({ key, weights }) => [key, weights[0]]));
  // Feature 1 had weight 1 for four ticks and 3 for four.
  assert.deepEqual(
    averages,
    new Map([
      [1, 2],
      [2, 1],
    ]),
  );
});

test('a perceptron keeps its weights while it grows', () => {
  const perceptron = new Perceptron(2);
  const count = 700_000;
  for (let key = 1; key <= count; key++)
    perceptron.update(buffer(key * 7919), { label: key % 2, amount: key });
  const scores = new Float64Array(2);
  for (const key of [1, 2, 349_525, count]) {
    perceptron.score(buffer(key * 7919), scores);
    assert.equal(scores[key % 2], key);
  }
});

test('a random field learns what its features tell, and which label follows which', () => {
  const begin = NAME_LABELS.indexOf('B-Person');
  const last = NAME_LABELS.indexOf('L-Person');
  const segments = Array.from({ length: 20 }, () => ({
    features: [Int32Array.of(0), Int32Array.of(1)],
    gold: Int32Array.of(begin, last),
  }));
  const { weights, transitions } = trainRandomField(segments, 2, {
    epochs: 10,
    seed: 1,
    regularization: 0.1,
    rate: 0.1,
  });
  const labels = NAME_LABELS.length;
  const bestOf = (feature: number): number => {
    const row = [...weights.subarray(feature * labels, (feature + 1) * labels)];
    return row.indexOf(Math.max(...row));
  };
  assert.deepEqual([bestOf(0), bestOf(1)], [begin, last]);
  assert.ok(
    (transitions[begin * labels + last] as number) > (transitions[begin * labels + last - 1] as number),
  );
});

test('the same seed gives the same order', () => {
  const items = [1, 2, 3, 4, 5, 6, 7, 8];
  assert.deepEqual(shuffled(items, createRandom(3)), shuffled(items, createRandom(3)));
  assert.deepEqual([...shuffled(items, createRandom(3))].sort(), items);
});
