import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CAPITAL,
  CAPITALS,
  foldWord,
  NO_LETTERS,
  SMALL,
  shapeOf,
  wordsOf,
} from '#reading/gazetteers/words.ts';

const FOLDED: readonly (readonly [word: string, folded: string])[] = [
  ['U.S.', 'us'],
  ['Kęstutis', 'kestutis'],
  ['Şahin', 'sahin'],
  ['Łódź', 'lodz'],
  ['People’s', "people's"],
  ['.', '.'],
  ['', ''],
];
for (const [word, folded] of FOLDED) {
  test(`"${word}" is compared as "${folded}"`, () => assert.equal(foldWord(word), folded));
}

const SHAPES: readonly (readonly [word: string, shape: number])[] = [
  ['nato', SMALL],
  ['Nato', CAPITAL],
  ['NATO', CAPITALS],
  ['U.S.', CAPITALS],
  ['X', CAPITAL],
  ['von', SMALL],
  ['2025', NO_LETTERS],
  ['—', NO_LETTERS],
];
for (const [word, shape] of SHAPES) test(`shape of "${word}"`, () => assert.equal(shapeOf(word), shape));

test('a hyphen parts words whatever the tokenizer made of it', () => {
  const together = wordsOf([{ word: 'Secretary-General' }, { word: 'Sy' }]);
  const apart = wordsOf([{ word: 'Secretary' }, { word: '-' }, { word: 'General' }, { word: 'Sy' }]);
  assert.deepEqual(together.lower, ['secretary', 'general', 'sy']);
  assert.deepEqual(apart.lower, together.lower);
  assert.deepEqual([...together.token], [0, 0, 1]);
  assert.deepEqual([...apart.token], [0, 2, 3]);
  assert.deepEqual([...apart.wordOfToken], [0, 1, 1, 2, 3]);
});
