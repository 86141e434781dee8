import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashText } from '#reading/weights/hashing.ts';
import { decodeSureTable, sureAnswer } from '#reading/weights/sure-table.ts';
import { findSureTags } from './find-sure-tags.ts';
import type { TreebankSentence } from './read-conllu.ts';
import { encodeSureTable } from './sure-answers.ts';

/** One sentence of words, all with the same tag. */
function sentenceOf(words: readonly string[], upos: string, xpos: string): TreebankSentence {
  return {
    document: 'd',
    words,
    spaceAfter: words.map(() => true),
    lemmas: words,
    upos: words.map(() => upos),
    xpos: words.map(() => xpos),
    heads: words.map(() => -1),
    labels: words.map(() => 'dep'),
    misc: words.map(() => '_'),
  };
}

test('a form is sure when it is frequent and has one tag nearly always', () => {
  const often = (word: string, times: number): string[] => Array.from({ length: times }, () => word);
  const sentences = [
    sentenceOf([...often('the', 300), ...often('rare', 3), ...often('that', 30)], 'DET', 'DT'),
    sentenceOf([...often('the', 2), ...often('that', 30)], 'PRON', 'DT'),
  ];
  const sure = decodeSureTable(encodeSureTable(findSureTags(sentences, ['PRON|DT', 'DET|DT'])));
  const tagOf = (word: string): number => sureAnswer(sure, hashText(word));
  assert.deepEqual([tagOf('the'), tagOf('rare'), tagOf('that'), tagOf('The')], [1, -1, -1, -1]);
});
