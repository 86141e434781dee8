import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBaseForms } from './base-forms.ts';
import { splitWords } from './words.ts';

const toBaseForms = createBaseForms();

const CASES: readonly (readonly [question: string, plain: string])[] = [
  ['who was backing Ukraine?', 'who was back ukraine'],
  ["who's been inviting Putin", 'who is been invite putin'],
  ['which ministers have been condemning the U.S. plan', 'which ministers have been condemn the us plan'],
  ['who is the deputy of Rubio', 'who is the deputy of rubio'],
];

describe('base forms of a question', () => {
  for (const [question, plain] of CASES) {
    it(`reads "${question}" as "${plain}"`, () => {
      const words = toBaseForms(question, splitWords(question));
      assert.equal(words.map((word) => word.plain).join(' '), plain);
    });
  }

  it('keeps every word where it stood', () => {
    const question = 'Who was “praising” the plan?';
    const words = splitWords(question);
    assert.deepEqual(
      toBaseForms(question, words).map(({ text, start, end }) => ({ text, start, end })),
      words.map(({ text, start, end }) => ({ text, start, end })),
    );
  });
});
