import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveQuotes } from './move-quotes.ts';
import type { TreebankSentence } from './read-conllu.ts';

/** A sentence from rows of word, part of speech, head (from 1, 0 the root), label. */
function treebankSentence(rows: readonly [string, string, number, string][]): TreebankSentence {
  return {
    document: 'd',
    words: rows.map(([word]) => word),
    spaceAfter: rows.map(() => true),
    lemmas: rows.map(([word]) => (word === 'said' ? 'say' : word.toLowerCase())),
    upos: rows.map(([, upos]) => upos),
    xpos: rows.map(() => '_'),
    heads: rows.map(([, , head]) => head - 1),
    labels: rows.map(([, , , label]) => label),
    misc: rows.map(() => '_'),
  };
}

const REPORT = treebankSentence([
  ['The', 'DET', 2, 'det'],
  ['minister', 'NOUN', 3, 'nsubj'],
  ['said', 'VERB', 0, 'root'],
  ['that', 'SCONJ', 7, 'mark'],
  ['talks', 'NOUN', 7, 'nsubj'],
  ['had', 'AUX', 7, 'aux'],
  ['failed', 'VERB', 3, 'ccomp'],
  ['.', 'PUNCT', 3, 'punct'],
]);

/** The forms that some draw gives. */
function formsOf(sentence: TreebankSentence): Set<string> {
  const forms = new Set<string>();
  for (let seed = 0; seed < 20; seed++) {
    for (const moved of moveQuotes([sentence], () => seed / 20)) forms.add(moved.words.join(' '));
  }
  return forms;
}

test('what was said comes first, with and without quote marks, before and after the verb', () => {
  assert.deepEqual(
    formsOf(REPORT),
    new Set([
      '" Talks had failed , " the minister said .',
      '“ Talks had failed , ” the minister said .',
      '“ Talks had failed , ” said the minister .',
      'Talks had failed , the minister said .',
      '" Talks had failed , " said the minister .',
    ]),
  );
});

test('the tree goes along', () => {
  const [moved] = moveQuotes([REPORT], () => 0);
  assert.ok(moved);
  const arcs = moved.words.map(
    (word, index) => `${word} ${moved.labels[index]} ${moved.words[moved.heads[index] ?? -1] ?? 'ROOT'}`,
  );
  assert.deepEqual(arcs, [
    '" punct failed',
    'Talks nsubj failed',
    'had aux failed',
    'failed ccomp said',
    ', punct failed',
    '" punct failed',
    'the det minister',
    'minister nsubj said',
    'said root ROOT',
    '. punct said',
  ]);
});

test('a denied saying stays as it is', () => {
  const denied = treebankSentence([
    ['He', 'PRON', 4, 'nsubj'],
    ['did', 'AUX', 4, 'aux'],
    ['not', 'PART', 4, 'advmod'],
    ['say', 'VERB', 0, 'root'],
    ['talks', 'NOUN', 6, 'nsubj'],
    ['failed', 'VERB', 4, 'ccomp'],
    ['.', 'PUNCT', 4, 'punct'],
  ]);
  assert.deepEqual(
    moveQuotes([denied], () => 0),
    [],
  );
});
