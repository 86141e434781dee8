import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSigned, readSortedKeys, readVarint } from '#reading/weights/byte-stream.ts';
import { createKeyTable, lookUp } from '#reading/weights/key-table.ts';
import { addScores, decodeLinearModel } from '#reading/weights/linear-model.ts';
import { decodePairModel, scorePair } from '#reading/weights/pair-model.ts';
import { ByteWriter, encodeLinearModel, encodePairModel } from './write-model.ts';

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

test('a choice among three is scored from its first: both signs, small weights left out', () => {
  const rows = [
    { key: 7, labels: [0, 1], weights: [1, -2] },
    { key: -9, labels: [2, 0], weights: [3, -1] },
    { key: 7 + 32, labels: [1], weights: [0.2] },
  ];
  const model = decodePairModel(encodePairModel({ learned: { averaged: () => rows }, step: 0.5, least: 1 }));
  const scores = { second: 0, third: 0 };
  scorePair(model, { hashes: Int32Array.of(7, -9, 7 + 32, 64), count: 4 }, scores);
  // Feature 7: -3 and -1; feature -9: 1 and 4; in halves.
  assert.deepEqual(scores, { second: -4, third: 6 });
});

test('features that share a place in the table of a choice are told apart', () => {
  // Equal in the 21 bits that are the place.
  const keys = [7, 7 + 2 ** 21, 7 + 2 ** 22];
  const rows = keys.map((key, index) => ({ key, labels: [1], weights: [index + 1] }));
  const model = decodePairModel(encodePairModel({ learned: { averaged: () => rows }, step: 1, least: 1 }));
  const found = [...keys, 7 + 2 ** 23].map((key) => {
    const scores = { second: 0, third: 0 };
    scorePair(model, { hashes: Int32Array.of(key), count: 1 }, scores);
    return scores.second;
  });
  assert.deepEqual(found, [1, 2, 3, 0]);
});
