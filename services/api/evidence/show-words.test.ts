import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Place, showWords, withQuoteMarks } from './show-words.ts';

const document = {
  id: 'd',
  sourceIds: ['a-story'],
  title: null,
  url: 'https://a.example/x',
  publisher: null,
  publishedAt: '2025-12-03',
};

function placeOf(text: string, words: string): Place {
  const start = text.indexOf(words);
  return { document, rule: 'r', start, end: start + words.length };
}

const TEXT =
  'In the early morning of a long day in Brussels, Mark Rutte said that NATO is ready for whatever winter may bring to its members.';

describe('words that are shown', () => {
  it('are those of the place, with whole words before and after', () => {
    const shown = showWords(TEXT, placeOf(TEXT, 'NATO is ready'));
    assert.equal(shown?.exact, 'NATO is ready');
    assert.equal(shown?.exact, TEXT.slice(shown?.start, shown?.end));
    assert.ok(TEXT.includes(`${shown?.prefix}NATO is ready${shown?.suffix}`));
    assert.match(shown?.prefix ?? '', /^ morning of a long day in Brussels, Mark Rutte said that $/);
    assert.match(shown?.suffix ?? '', /^ for whatever winter may bring to its members\.$/);
  });

  it('are nothing where the place lies outside the text', () => {
    assert.equal(showWords('short', { document, rule: 'r', start: 2, end: 9 }), null);
    assert.equal(showWords('short', { document, rule: 'r', start: 3, end: 3 }), null);
  });

  it('do not cut a letter of two code units in the text around them', () => {
    const text = `${'🇱🇹'.repeat(30)} word ${'🇱🇹'.repeat(30)}`;
    const shown = showWords(text, placeOf(text, 'word'));
    assert.ok(shown?.prefix.isWellFormed());
    assert.ok(shown?.suffix.isWellFormed());
  });

  it('take the quote marks around them along', () => {
    const text = '“We are ready,” Rutte said. He called it “late”.';
    const quoted = placeOf(text, 'We are ready,” Rutte said');
    assert.equal(showWords(text, withQuoteMarks(text, quoted))?.exact, '“We are ready,” Rutte said');
    const called = placeOf(text, 'He called it “late');
    assert.equal(showWords(text, withQuoteMarks(text, called))?.exact, 'He called it “late”');
  });
});
