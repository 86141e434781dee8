import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldWords } from './fold-words.ts';

const ROWS: readonly (readonly [string, string])[] = [
  ['Secretary-General', 'secretary general'],
  ['Kęstutis Budrys', 'kestutis budrys'],
  ['Rafał Trzaskowski', 'rafal trzaskowski'],
  ['Søren Pape', 'soren pape'],
  ['O’Brien', 'obrien'],
  ["O'Brien", 'obrien'],
  ['U.S.', 'us'],
  ['  Der   Spiegel ', 'der spiegel'],
  ['Johnson & Johnson', 'johnson johnson'],
  ['—', ''],
];

describe('folded words', () => {
  for (const [text, words] of ROWS)
    it(`of "${text}" are "${words}"`, () => assert.equal(foldWords(text).join(' '), words));
});
