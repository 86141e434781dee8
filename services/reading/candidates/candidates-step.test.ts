import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layersOf } from '#reading/testing/layers-of.ts';

// Each row: a text, words in it, and the rule of the candidate over them, or null for none.
const CASES: readonly (readonly [text: string, words: string, rule: string | null])[] = [
  ['Moscow rejected the plan.', 'Moscow', 'candidate:metonym-subject'],
  ['They talked in Moscow.', 'Moscow', 'name:gazetteer'],
  ['Moscow hosted the games.', 'Moscow', 'name:gazetteer'],
  ['Moscow had been precise in its demands.', 'Moscow', 'candidate:metonym-subject'],
  ['TOKYO, June 12 (Sea News) — Nobody slept.', 'TOKYO', 'name:gazetteer'],
  ['They pledged support for Kyiv.', 'Kyiv', 'candidate:metonym-given'],
  ['The talks between Tehran and London failed.', 'Tehran', 'candidate:metonym-pair'],
  ['Nobody liked the talks between the Danes and Tehran.', 'Tehran', 'candidate:metonym-pair'],
  ['The talks between officials in Paris and London failed.', 'London', 'name:gazetteer'],
  ['They imposed sanctions on Moscow.', 'Moscow', 'candidate:metonym-given'],
  ['They relied on Washington and Tokyo.', 'Tokyo', 'candidate:metonym-given'],
  ["Kyiv's closest allies slept.", 'Kyiv', 'candidate:metonym-owner'],
  ["A fire broke out in Kyiv's old town.", 'Kyiv', 'name:gazetteer'],
  ['Paris, London and Berlin signed it.', 'Berlin', 'candidate:metonym-subject'],
  ['It was signed by Paris and London.', 'London', 'candidate:metonym-subject'],
  ['The pause would embolden Moscow.', 'Moscow', 'candidate:metonym-subject'],
  ['Brussels rejected the plan.', 'Brussels', 'candidate:metonym-subject'],
  ['The Danish king slept.', 'Danish', 'candidate:demonym'],
  ['Nobody asked the alliance.', 'the alliance', 'candidate:noun'],
  ['It is clear that he slept.', 'It', null],
  ['Spain said it had won.', 'it', 'candidate:pronoun'],
  ['Spain said it would stay in the union for now.', 'it', 'candidate:pronoun'],
  ['Spain said it would take years to win.', 'it', null],
  ['The US left us alone.', 'us', 'candidate:pronoun'],
  ['The prime minister slept.', 'The prime minister', 'candidate:office'],
  ['Prime Minister Ana Lopez slept.', 'Prime Minister', null],
  ['The defense ministers meeting was short.', 'The defense ministers', null],
];
for (const [text, words, rule] of CASES) {
  test(`"${words}" in: ${text}`, () => {
    const start = text.indexOf(words);
    const found = layersOf(text).candidates.find(
      (one) => one.start === start && one.end === start + words.length,
    );
    assert.equal(found?.rule ?? null, rule);
  });
}

test('"Brussels" that acts stands for the European Union, and the town is a place', () => {
  const { referents } = layersOf('Brussels rejected the plan. Lund slept in Brussels.');
  assert.deepEqual(
    referents.filter(({ type }) => type !== 'Person').map(({ type, name }) => `${type} ${name}`),
    ['Organization European Union', 'Place Brussels'],
  );
});

// Each row: a text, a name in it, and the code of what gazetteers know by that name; null where it is another country's.
const CODES: readonly (readonly [text: string, name: string, code: string | null])[] = [
  ['Lawmakers in the Senate wanted more.', 'Senate', 'us.senate'],
  ["Poland's Senate rejected the bill.", 'Senate', null],
  ["Poland's Senate rejected the bill. Lawmakers in the Senate wanted more.", 'Senate', null],
  ["Poland's Senate slept. The US Senate woke, and lawmakers in the Senate did.", 'Senate', 'us.senate'],
  ["Nigeria's House of Representatives slept.", 'House of Representatives', null],
  ["America's House of Representatives slept.", 'House of Representatives', 'us.house'],
  ["Oleg Ivanov, secretary of Russia's Security Council, said so.", 'Security Council', null],
  ["Oleg Ivanov lost Russia's Security Council seat on Monday.", 'Security Council', 'unsc'],
  ['Oleg Ivanov told the Security Council so.', 'Security Council', 'unsc'],
  ["Poland's NATO allies slept.", 'NATO', 'nato'],
];
for (const [text, name, code] of CODES) {
  test(`the code of ${name} in: ${text}`, () => {
    const start = text.lastIndexOf(name);
    const found = layersOf(text).candidates.find((one) => one.start === start && one.kind === 'name');
    assert.equal(text.slice(found?.start, found?.end), name);
    assert.equal(found?.code ?? null, code);
  });
}
