import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordsKey } from './words-key.ts';

const TEXT = 'Ukraine can never again be in a situation where peace is not durable';

describe('the key of what was said', () => {
  it('does not see case, quote marks and punctuation', () =>
    assert.equal(wordsKey(`“${TEXT.toUpperCase()}.”`), wordsKey(TEXT)));

  it('differs when a word differs', () =>
    assert.notEqual(wordsKey(TEXT.replace('never', 'hardly')), wordsKey(TEXT)));

  it('keeps the order of words', () =>
    assert.notEqual(
      wordsKey('Russia attacked Ukraine before winter came again'),
      wordsKey('Ukraine attacked Russia before winter came again'),
    ));

  it('is nothing for words that anybody may say', () => {
    for (const text of ['right now', 'I would not read anything in it', 'No comment'])
      assert.equal(wordsKey(text), null, text);
  });
});
