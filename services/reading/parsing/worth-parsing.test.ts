import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWorthParsing } from '#reading/parsing/worth-parsing.ts';
import { tokenize } from '#reading/tokens/tokens-step.ts';

/** Parts of speech of the words, a word's each. */
const SENTENCES: readonly [text: string, upos: string, worth: boolean][] = [
  ['Rutte said no', 'PROPN VERB INTJ', true],
  ['Officials left', 'NOUN VERB', true],
  ['Image : Brussels', 'NOUN PUNCT PROPN', false],
  ['Stop !', 'VERB PUNCT', false],
  ['" Stop "', 'PUNCT VERB PUNCT', true],
  ['Yes', 'INTJ', false],
];

for (const [text, upos, worth] of SENTENCES) {
  test(`${worth ? 'parsed' : 'not parsed'}: ${text}`, () => {
    const { tokens, sentences } = tokenize(text);
    const tags = { upos: upos.split(' '), xpos: [], lemmas: [] };
    assert.equal(isWorthParsing({ tokens, tags }, sentences[0] ?? assert.fail()), worth);
  });
}
