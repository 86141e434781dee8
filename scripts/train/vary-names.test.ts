import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NamedSentence } from './named-sentences.ts';
import { inTitleCase, poolNames, varyAllNames, varyNames } from './vary-names.ts';

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

test('a headline has capitals but in its small words', () => {
  const sentence = { ...SENTENCE, words: ['the', 'élite', 'in', 'Oslo', 'n’t', '3rd'] };
  assert.deepEqual(inTitleCase(sentence).words, ['The', 'Élite', 'in', 'Oslo', 'N’t', '3rd']);
});

test('travel guides have no copies, sentences of CrossNER have most', () => {
  const guide = { ...SENTENCE, document: 'GUM_voyage_oslo' };
  const news = { ...SENTENCE, document: 'GUM_news_oslo' };
  const politics = { ...SENTENCE, document: 'crossner-1' };
  const all = varyAllNames({ gum: [guide, news], crossner: [politics] });
  const countOf = (name: string): number => all.filter(({ document }) => document === name).length;
  assert.equal(countOf('GUM_voyage_oslo'), 1);
  assert.ok(countOf('GUM_news_oslo') > 1);
  assert.ok(countOf('crossner-1') > countOf('GUM_news_oslo'));
});
