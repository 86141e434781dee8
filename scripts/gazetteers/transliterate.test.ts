import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { transliterate } from './transliterate.ts';

const NAMES = [
  ['Михаил', 'ru', 'Mikhail'],
  ['Игорь', 'ru', 'Igor'],
  ['Юлия', 'ru', 'Yuliya'],
  ['Григорий', 'ru', 'Grigoriy'],
  ['Ігор', 'uk', 'Ihor'],
  ['Кирило', 'uk', 'Kyrylo'],
  ['Євген', 'uk', 'Yevhen'],
] as const;

describe('a name in Cyrillic letters', () => {
  for (const [name, language, latin] of NAMES)
    it(`is ${latin} where it is ${name} (${language})`, () =>
      assert.equal(transliterate(name, language), latin));
});
