import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sentenceAround } from './sentence-around.ts';

const TEXT = `He left. According to Kaasik, "a train still takes longer." It rained.
NATO had no objection`;

const CASES: readonly (readonly [words: string, sentence: string])[] = [
  ['a train', 'According to Kaasik, "a train still takes longer.'],
  ['He', 'He left.'],
  ['rained', 'It rained.'],
  ['objection', 'NATO had no objection'],
];

describe('the sentence around words', () => {
  for (const [words, sentence] of CASES)
    it(`«${words}» stands in «${sentence}»`, () => {
      const start = TEXT.indexOf(words);
      assert.equal(sentenceAround(TEXT, { start, end: start + words.length }), sentence);
    });
});
