import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createParseColumns, fillParseColumns, hashTags } from '#reading/parsing/parse-columns.ts';
import { createParseState, LEFT, move, RIGHT, SHIFT, startSentence } from '#reading/parsing/parse-state.ts';
import type { ParserDecisions } from '#reading/parsing/parser-decisions.ts';
import {
  decideSurely,
  kindContext,
  labelContextByDistance,
  labelContextByWord,
} from '#reading/parsing/sure-decisions.ts';
import { createKeyTable } from '#reading/weights/key-table.ts';
import { WORD_STRIDE } from '#reading/words/word-table.ts';

const TAGS = ['DET|DT', 'NOUN|NN', 'VERB|VBD'];
/** What the models would say: RIGHT, and the label 9. */
const byModels: ParserDecisions = { kindOf: () => RIGHT, labelOf: () => 9 };
const nothing = createKeyTable(new Int32Array(0), new Int32Array(0));
const tableOf = (key: number, answer: number) => createKeyTable(Int32Array.of(key), Int32Array.of(answer));

/** "the plan failed", the article on the stack. */
function articleBeforeNoun() {
  const length = TAGS.length;
  const [state, columns] = [createParseState(length), createParseColumns(length)];
  startSentence(state, length);
  const rows = Int32Array.from({ length: length * WORD_STRIDE }, (_, index) => index);
  const numbers = Int32Array.from(TAGS, (_, index) => index);
  fillParseColumns(columns, {
    ...{ rows, ids: numbers, tags: numbers, first: 0, end: length },
    tagHashes: hashTags(TAGS),
  });
  move(state, SHIFT, -1);
  return { state, columns };
}

test('a transition is that of the table where it knows the context, else that of the models', () => {
  const { state, columns } = articleBeforeNoun();
  const kinds = tableOf(kindContext(state, columns), LEFT);
  assert.equal(decideSurely({ kinds, labels: nothing }, byModels).kindOf(state, columns), LEFT);
  move(state, SHIFT, -1);
  assert.equal(decideSurely({ kinds, labels: nothing }, byModels).kindOf(state, columns), RIGHT);
});

test('a transition that is not possible is never taken from the table', () => {
  const { state, columns } = articleBeforeNoun();
  for (let word = 1; word < TAGS.length; word++) move(state, SHIFT, -1);
  const kinds = tableOf(kindContext(state, columns), SHIFT);
  assert.equal(decideSurely({ kinds, labels: nothing }, byModels).kindOf(state, columns), RIGHT);
});

test('a label is that of the tags and their distance, else that of the word, else that of the models', () => {
  const { state, columns } = articleBeforeNoun();
  const labels = (key: number) =>
    decideSurely({ kinds: nothing, labels: tableOf(key, 4) }, byModels).labelOf(state, LEFT, columns);
  assert.equal(labels(labelContextByDistance(state, LEFT, columns)), 4);
  assert.equal(labels(labelContextByWord(state, LEFT, columns)), 4);
  assert.equal(labels(labelContextByWord(state, RIGHT, columns)), 9);
});
