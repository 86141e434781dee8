import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityOf, layersOf } from '#reading/testing/layers-of.ts';

// Each row: a text, the words of a mention in it, and whom or what they stand for, or null where that is not told.
const CASES: readonly (readonly [text: string, words: string, name: string | null])[] = [
  ['Maria Petrova left. Petrova came back.', 'Petrova came', null],
  ['Maria Petrova left. She came back.', 'She', 'Maria Petrova'],
  ['Peter Hansen called Maria Petrova. She slept.', 'She', 'Maria Petrova'],
  ['During her visit to Nairobi, Maria Petrova slept.', 'her', 'Maria Petrova'],
  ['NATO grew. Ukraine wants to join the alliance.', 'the alliance', 'NATO'],
  ['President Ana Lopez slept. The president had read it.', 'The president', 'Ana Lopez'],
  [
    'Foreign Minister Peter Hansen and Finance Minister Maria Petrova left. The finance minister drove.',
    'The finance minister',
    'Maria Petrova',
  ],
  [
    'Washington gave in to Oleg Ivanov. He saw the call between President Paul Martin and the Russian president.',
    'the Russian president',
    'Oleg Ivanov',
  ],
  ['Moscow called the talks useful.', 'Moscow', 'Russia'],
  ['The European Central Bank raised rates. The ECB did so twice.', 'ECB', 'European Central Bank'],
  ['The Rapid Support Forces slept. The RSF woke.', 'RSF', 'Rapid Support Forces'],
  ['Reporters Without Borders, or RSF, wrote of the Rapid Support Forces. RSF slept.', 'RSF slept', null],
  [
    'Gen. Omar Hassan Dirar, who is also known as Tiko, led the army. On Monday Tiko slept.',
    'Tiko',
    'Omar Hassan Dirar',
  ],
  [
    'President Ana Lopez slept. “The president knows,” spokeswoman Maria Petrova told us. Her deputy woke.',
    'Her',
    'Maria Petrova',
  ],
  ['Spain said it had won.', 'it', 'Spain'],
  ['The plan failed. It was bad.', 'It', null],
  ['Finland wrote the plan, and Sweden questioned the need for NATO, calling it old.', 'it', 'NATO'],
  ['Finland wrote a plan and Sweden praised the old plan, calling it bold.', 'it', null],
  ['Finland fears a strike if Sweden starts it.', 'it', null],
  ['Sweden has removed itself from the plan.', 'itself', 'Sweden'],
  [
    'The envoy Helen Carver slept. “No,” said a Danish envoy in a letter. “Never,” the envoy wrote.',
    'the envoy wrote',
    null,
  ],
  ['Helen Carver — who slept — left.', 'who', 'Helen Carver'],
  ['Oleg Ivanov slept. Oleg Ivanov’s adviser, Peter Hansen, woke. He left.', 'He', 'Peter Hansen'],
  ['Helen Carver, a 24-year-old farmer who voted twice, slept.', 'who', 'Helen Carver'],
  ['Peter Hansen was blunt. “If Oleg Ivanov wants it, fine,” he said.', 'he', 'Peter Hansen'],
  ['Peter Hansen slept. In response to a question from Oleg Ivanov, he woke.', 'he', 'Peter Hansen'],
  ['Peter Hansen met Oleg Ivanov. Hansen said he trusted him.', 'him', 'Oleg Ivanov'],
  ['Maria Petrova spoke. In his reply, Peter Hansen slept.', 'his', 'Peter Hansen'],
  ['NATO reported the call. The two men also talked about fish, it said.', 'it', 'NATO'],
  [
    'President Ana Lopez slept. The president’s spokeswoman, Maria Petrova, woke.',
    'The president',
    'Ana Lopez',
  ],
  ['Trade Commissioner Ana Lopez slept. The commissioner woke.', 'The commissioner', 'Ana Lopez'],
  ['Vice President Ana Lopez slept. The president woke.', 'The president', null],
  ['EU special envoy Ana Lopez slept. Peru has its own envoy.', 'its own envoy', null],
  ['Senator Ana Lopez slept. The Texas Republican woke.', 'The Texas Republican', 'Ana Lopez'],
  // Nobody calls oneself "he".
  ['Peter Hansen slept. Paul Martin woke. “He is a good man,” said Martin.', 'He', 'Peter Hansen'],
  ['Peter Hansen slept. “No,” Paul Martin said. “He is here.”', 'He', 'Peter Hansen'],
  ['Paul Martin slept. Peter Hansen, his predecessor, woke.', 'his', 'Paul Martin'],
  ['Paul Martin slept. Peter Hansen, his voice low, woke.', 'his', 'Peter Hansen'],
  ["Peter Hansen slept. Paul Martin's house is empty. His lawyer woke.", 'His', 'Paul Martin'],
  ['Helen Carver, 61, who slept, left.', 'who', 'Helen Carver'],
  ['Ana Lopez of the Moderate Party, who slept, left.', 'who', 'Ana Lopez'],
  ['The Sweden Democrats slept. Their leader woke.', 'Their', 'Sweden Democrats'],
  ['The Sweden Democrats slept. Two of them lost their keys.', 'their', null],
  ['A spokesman for the European Commission said it would wait.', 'it', 'European Commission'],
  ['In Brussels, a spokesman for the European Commission said it would wait.', 'it', 'European Commission'],
  ['The Labour Party slept. The party’s chairman, Peter Hansen, said it would wait.', 'it', 'Labour Party'],
  [
    'Helen Carver slept. The 49-year-old former lawyer woke.',
    'The 49-year-old former lawyer',
    'Helen Carver',
  ],
  ['Ana Lopez slept. Raghav Menon called Fiona Carver and told her to go.', 'her', 'Fiona Carver'],
  ['Peter Hansen, the ambassador, slept. The Swede woke.', 'The Swede', 'Peter Hansen'],
  ['The M23 rebel group slept. Rwanda denied backing the group.', 'the group', 'M23'],
  [
    'Peter Hansen named Oleg Ivanov as minister. The former diplomat slept.',
    'The former diplomat',
    'Oleg Ivanov',
  ],
];
for (const [text, words, name] of CASES) {
  test(`"${words}" in: ${text}`, () => assert.equal(entityOf(layersOf(text), words), name));
}

test('a surname before the full name joins it, and the fullest name is shown', () => {
  const layers = layersOf('Petrova resigns. Maria Petrova said on Monday that she would go.');
  assert.equal(entityOf(layers, 'Petrova'), 'Maria Petrova');
});

test('an acronym that the text explains is not what it stands for elsewhere', () => {
  const layers = layersOf('The Rapid Support Forces (RSF) left. The RSF came back.');
  assert.deepEqual(
    layers.referents.map(({ name, mentions }) => `${name} ${mentions.length}`),
    ['Rapid Support Forces 3'],
  );
});

test('a dateline in capitals is named like the town', () => {
  const layers = layersOf('BRUSSELS — Nobody slept. Nobody slept in Brussels.');
  assert.deepEqual(
    layers.referents.map(({ name, mentions }) => `${name} ${mentions.length}`),
    ['Brussels 2'],
  );
});

test('every mention is in one group, and says why', () => {
  const { referents } = layersOf(
    'President Ana Lopez met Peter Hansen. She told the president of Peru that he slept.',
  );
  const seen = referents.flatMap(({ mentions }) => mentions);
  assert.equal(new Set(seen.map(({ candidate }) => candidate)).size, seen.length);
  for (const { rule } of seen) assert.match(rule, /^(?:name|coreference|candidate):[a-z-]+$/);
});
