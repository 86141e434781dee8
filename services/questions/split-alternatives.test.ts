import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitAlternatives } from './split-alternatives.ts';

const CASES: readonly (readonly [question: string, expected: readonly string[] | null])[] = [
  ['Did Kaasik or Torfs visit Riga?', ['Did Kaasik visit Riga?', 'Did Torfs visit Riga?']],
  [
    'who spoke about Peru or the United Kingdom',
    ['who spoke about Peru', 'who spoke about the United Kingdom'],
  ],
  [
    'did Beatrix van den Hoven or Ilmar Kaasik speak about trains',
    ['did Beatrix van den Hoven speak about trains', 'did Ilmar Kaasik speak about trains'],
  ],
  [
    'Is Kaasik state secretary or mayor of Tallinn?',
    ['Is Kaasik state secretary', 'Is Kaasik mayor of Tallinn'],
  ],
  ['who asked for soup or bread', null],
  ['who said “Peru or Chile”', null],
  ['Was Kaasik asked?', null],
  ['Who spoke about NATO, Kaasik or Torfs?', null],
  ['was it Kaasik or Torfs who spoke', null],
  ['did Kaasik, Torfs or Eide or Prodescu speak', null],
];

describe('a question with an "or"', () => {
  for (const [question, expected] of CASES)
    it(`«${question}» ${expected === null ? 'is one question' : `is ${expected.length} questions`}`, () =>
      assert.deepEqual(splitAlternatives(question), expected));
});
