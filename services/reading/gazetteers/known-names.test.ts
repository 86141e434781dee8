import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKnownNames } from '#reading/gazetteers/known-names.ts';
import { wordsOf } from '#reading/gazetteers/words.ts';

const known = createKnownNames();

// Each row: words of a text, and what they are known as: how, code, ~ where they mean other things too; the best first.
const CASES: readonly (readonly [text: string, ...namings: string[]])[] = [
  ['U.S.', 'name US', 'adjective US'],
  ['us'],
  ['America', 'name US'],
  ['Danish', 'adjective DK', 'people DK'],
  ['Danes', 'people DK'],
  ['Spaniards', 'people ES'],
  ['Kyiv', 'seat UA'],
  ['Washington', 'seat US'],
  ['Türkiye', 'name TR'],
  ['Turkey', 'name TR'],
  ['turkey'],
  ['Soviet Union', 'name X-SU'],
  ['Scotland', 'name X-SC'],
  ['Kosovo', 'name XK'],
  ['E.U.', 'name eu'],
  ['WHO', 'name who'],
  ['who'],
  ['European Council on Foreign Relations', 'name ecfr'],
  ['European Council', 'name euco'],
  ["People 's Party", 'name es.pp~'],
  ['State Department', 'name us.state'],
  ['Foreign Ministry', 'name generic.foreign-ministry'],
  ['Middle East', 'name place.middle-east'],
  ['Reuters', 'name outlet.reuters'],
  ['Zorblax'],
];
for (const [text, ...namings] of CASES) {
  test(`"${text}" is ${namings.join(', ') || 'not known'}`, () => {
    const words = wordsOf(text.split(' ').map((word) => ({ word })));
    const match = known.phrases.longestAt(words, 0);
    assert.deepEqual(
      [
        ...new Set(
          match?.values.map(({ as, entity, vague }) => `${as} ${entity.code}${vague ? '~' : ''}`) ?? [],
        ),
      ],
      namings,
    );
    if (match) assert.equal(match.end, words.lower.length);
  });
}

test('every country has a name of its own and a code', () => {
  const countries = [...known.byCode.values()].filter(({ type }) => type === 'Country');
  assert.ok(countries.length > 195);
  assert.equal(new Set(countries.map(({ name }) => name)).size, countries.length);
});
