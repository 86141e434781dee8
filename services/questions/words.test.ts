import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitWords } from './words.ts';

const CASES: readonly (readonly [question: string, words: string])[] = [
  ['Who’s the U.S. president?', 'who is the us president'],
  ["what is Rutte's role", "what is rutte 's role"],
  ['who is Kęstutis Budrys?', 'who is kestutis budrys'],
  ['the secretary-general, please.', 'the secretary general please'],
  ['who said “never again”', 'who said " never again "'],
  ['AT&T and 3.5 percent', 'at&t and 3.5 percent'],
  ['who didn’t attend', 'who did not attend'],
  ["who hasn't spoken, wasn't there", 'who has not spoken was not there'],
  ['?!…', ''],
];

describe('the words of a question', () => {
  for (const [question, words] of CASES)
    it(`«${question}» has the words: ${words}`, () => {
      const split = splitWords(question);
      assert.equal(split.map(({ plain }) => plain).join(' '), words);
      for (const { text, start, end } of split) assert.equal(question.slice(start, end), text);
    });
});
