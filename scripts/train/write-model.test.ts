import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSigned, readSortedKeys, readVarint } from '#reading/weights/byte-stream.ts';
import { createKeyTable, lookUp } from '#reading/weights/key-table.ts';
import { addScores, decodeLinearModel } from '#reading/weights/linear-model.ts';
import { ByteWriter, encodeLinearModel } from './write-model.ts';

test('numbers and keys come back from bytes', () => {
  const keys = [0, 5, 300, 0x7fffffff, -2, -1].sort((one, other) => (one >>> 0) - (other >>> 0));
  const bytes = new ByteWriter().varints([0, 127, 128, 70_000]).sortedKeys(keys).varints([5, 6]).finish();
  const reader = { bytes, at: 0 };
  assert.deepEqual(
    [readVarint(reader), readVarint(reader), readVarint(reader), readVarint(reader)],
    [0, 127, 128, 70_000],
  );
  assert.deepEqual([...readSortedKeys(reader, keys.length)], keys);
  assert.deepEqual([readSigned(reader), readSigned(reader)], [-3, 3]);
});

test('a file that ends too early is refused', () => {
  assert.throws(() => readVarint({ bytes: Uint8Array.of(0x80), at: 0 }), /ends too early/);
});

test('a key table finds its keys and no others', () => {
  const keys = Int32Array.from([16, 32, 48, -1, 0]);
  const table = createKeyTable(keys, Int32Array.from([0, 1, 2, 3, 4]));
  assert.deepEqual(
    [...keys].map((key) => lookUp(table, key)),
    [0, 1, 2, 3, 4],
  );
  assert.equal(lookUp(table, 64), -1);
});

test('a model scores what it was encoded from, small weights left out', () => {
  const rows = [
    { key: 7, labels: [2, 0], weights: [1.5, -200] },
    { key: -9, labels: [1], weights: [0.1] },
  ];
  const bytes = encodeLinearModel({
    learned: { averaged: () => rows },
    labels: ['a', 'b', 'c'],
    step: 0.5,
    least: 1,
  });
  const model = decodeLinearModel(bytes);
  const scores = new Int32Array(3);
  addScores(model, { hashes: Int32Array.of(7, -9, 7, 7), count: 3 }, scores);
  assert.deepEqual([...scores], [-800, 0, 6]);
  assert.deepEqual(model.labels, ['a', 'b', 'c']);
});
