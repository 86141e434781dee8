import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isSpace } from '#reading/tokens/character-kinds.ts';
import { tokenize } from '#reading/tokens/tokens-step.ts';

/** Sentences as their words, written with spaces between. */
function sentencesOf(text: string): string[] {
  const { tokens, sentences } = tokenize(text);
  return sentences.map(({ firstToken, endToken }) =>
    tokens
      .slice(firstToken, endToken)
      .map(({ word }) => word)
      .join(' '),
  );
}

const WORDS: readonly [text: string, words: string][] = [
  ["They don't, can’t and won't.", "They do n't , ca n’t and wo n't ."],
  ["Ukraine's allies' talks", "Ukraine 's allies ' talks"],
  ['He cannot stay.', 'He can not stay .'],
  ['the U.S.-led talks', 'the U.S. - led talks'],
  ['a pro-Russian re-election e-mail', 'a pro-Russian re-election e-mail'],
  ['14-year-old', '14 - year - old'],
  ['Mr. J. D. Vance (R-Ohio)', 'Mr. J. D. Vance ( R - Ohio )'],
  ['$5.3 million, 1,000 men, 3.5%', '$ 5.3 million , 1,000 men , 3.5 %'],
  ['at 5:30 p.m. on 11/28/2000', 'at 5:30 p.m. on 11/28/2000'],
  ["O'Brien of AT&T", "O'Brien of AT&T"],
  ['the \'90s and "Time"\'s cover', 'the \'90s and " Time " \'s cover'],
  [
    'See https://a.example/b?c=1, or mail a.b@c.example.',
    'See https://a.example/b?c=1 , or mail a.b@c.example .',
  ],
  ['What?! No... yes—no -- wait', 'What ?! No ... yes — no -- wait'],
  ['#peace @someone', '#peace @someone'],
  ['Łódź, Kęstutis', 'Łódź , Kęstutis'],
  ['a 👩‍👩‍👧 family', 'a 👩‍👩‍👧 family'],
];

for (const [text, words] of WORDS) {
  test(`words of: ${text}`, () => assert.equal(sentencesOf(text).join(' '), words));
}

const SENTENCES: readonly [text: string, count: number][] = [
  ['He met U.S. President Joe Biden. They spoke.', 2],
  ['She lives in the U.S. The talks go on.', 2],
  ['J. D. Vance met Sen. Mark Kelly in Washington, D.C., on Monday.', 1],
  ['"We will not go." He left.', 2],
  ['“We will not go.” He left.', 2],
  ['"Is it true?" Mark Smith asked. "No."', 2],
  ['"Is it true?" he asked.', 1],
  ['It works!” She left.', 2],
  ['Talks ended in Moscow.Still, no deal came.', 2],
  ['It grew by 3.5 percent in Jan. 2020, said Smith & Co. in a report.', 1],
  ['It was sold to Smith Inc. He did not say why.', 2],
  ['He left at 5 p.m. Tuesday.', 1],
  ['He died in 1971. [1] She lived on.', 2],
  ['1. Be kind.', 1],
  ['Wait... what?', 1],
  ['Talks fail in Moscow\nThe talks failed on Monday', 2],
  ['Talks fail\n\nin Moscow', 2],
  ['This line goes on\nin the next one.', 1],
];

for (const [text, count] of SENTENCES) {
  test(`${count} sentence(s): ${JSON.stringify(text)}`, () => assert.equal(sentencesOf(text).length, count));
}

test('a closing quote mark after the full stop belongs to its sentence', () => {
  assert.deepEqual(sentencesOf('He said "no." Then he left.'), ['He said " no . "', 'Then he left .']);
});

test('offsets are exact and every character that is no white space is in one token', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), checkCover), { numRuns: 500 });
});

test('texts made of the marks that matter keep the same rules', () => {
  const piece = fc.constantFrom(
    '"',
    "'",
    '’',
    '.',
    '...',
    '?',
    ' ',
    '\n',
    '-',
    'U.S.',
    'a',
    'B',
    '3',
    ',',
    '(',
    '@',
    '#',
    '😀',
    '\u0000',
    '‍',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => checkCover(pieces.join(''))),
    { numRuns: 1000 },
  );
});

function checkCover(text: string): void {
  const { tokens, sentences, paragraphs } = tokenize(text);
  let at = 0;
  for (const token of tokens) {
    assert.equal(text.slice(token.start, token.end), token.word);
    assert.ok(token.end > token.start);
    assert.ok(allSpace(text, at, token.start));
    const sentence = sentences[token.sentence];
    assert.ok(sentence && token.index >= sentence.firstToken && token.index < sentence.endToken);
    at = token.end;
  }
  assert.ok(allSpace(text, at, text.length));
  for (const sentence of sentences) {
    const paragraph = paragraphs[sentence.paragraph];
    assert.ok(paragraph && sentence.start >= paragraph.start && sentence.end <= paragraph.end);
    assert.ok(sentence.endToken > sentence.firstToken);
  }
}

function allSpace(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

test('time grows with length, whatever the line', () => {
  for (const piece of ['a', '.', '"', "'", '-', 'U.', '. A', '@', '😀', '(', "x'", 'http://']) {
    const text = piece.repeat(Math.ceil(2_000_000 / piece.length));
    const started = process.cpuUsage().user;
    tokenize(text);
    assert.ok(process.cpuUsage().user - started < 20_000_000, `${piece} took too long`);
  }
});
