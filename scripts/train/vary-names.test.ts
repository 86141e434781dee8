import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NamedSentence } from './named-sentences.ts';
import { poolNames, varyNames } from './vary-names.ts';

const SENTENCE: NamedSentence = {
  document: 'd',
  words: ['Ann', 'Lee', 'left', 'Oslo', 'after', 'the', 'Nobel', 'dinner'],
  names: [
    { first: 0, end: 2, type: 'Person' },
    { first: 3, end: 4, type: 'Place' },
    { first: 6, end: 8, type: 'Other' },
  ],
};

test('names change places with others of their type, and the ranges go along', () => {
  const pool = poolNames(
    [],
    [
      { type: 'Person', words: ['Bo'] },
      { type: 'Place', words: ['New', 'York', 'City'] },
      { type: 'Other', words: ['Grammy'] },
    ],
  );
  const [copy] = varyNames([SENTENCE], { pool, copies: 1, random: () => 0 });
  assert.deepEqual(copy, {
    document: 'd',
    words: ['Bo', 'left', 'New', 'York', 'City', 'after', 'the', 'Nobel', 'dinner'],
    names: [
      { first: 0, end: 1, type: 'Person' },
      { first: 2, end: 5, type: 'Place' },
      { first: 7, end: 9, type: 'Other' },
    ],
  });
});

test('sentences without names are not copied', () => {
  const plain: NamedSentence = { document: 'd', words: ['It', 'rains'], names: [] };
  assert.deepEqual(varyNames([plain], { pool: new Map(), copies: 3, random: () => 0 }), []);
});
