import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layersOf } from '#reading/testing/layers-of.ts';

// Each row: a text and its roles: person | title | of | status, and the rule.
const CASES: readonly (readonly [text: string, ...roles: string[]])[] = [
  [
    'German Defense Minister Anton Reuter spoke.',
    'Anton Reuter | Defense Minister | Germany | current role:prefix',
  ],
  [
    'NATO Secretary-General Mark Visser spoke.',
    'Mark Visser | Secretary General | NATO | current role:prefix',
  ],
  [
    'Secretary of State Helen Carver left the United States.',
    'Helen Carver | Secretary of State | United States | current role:unique-title',
  ],
  [
    'Deputy Secretary of State Helen Carver left the United States.',
    'Helen Carver | Deputy Secretary of State | United States | current role:unique-title',
  ],
  [
    "Peter Hansen, professor of maritime law at England's University of Birmingham, said so.",
    'Peter Hansen | Professor of Maritime Law | University of Birmingham | current role:apposition-after',
  ],
  [
    "Lithuania's national security adviser, Jonas Kazlauskas, told journalists.",
    'Jonas Kazlauskas | National Security Adviser | Lithuania | current role:apposition-before',
  ],
  [
    'The European Commission is silent. Commission Vice President Helen Carver spoke.',
    'Helen Carver | Vice President | European Commission | current role:short-body',
  ],
  [
    "Peru's Foreign Ministry is silent. On Monday ministry spokesperson Helen Carver spoke.",
    'Helen Carver | Spokesperson | Foreign Ministry | current role:short-body',
  ],
  [
    'Former Belgian Prime Minister Luc Peeters writes.',
    'Luc Peeters | Prime Minister | Belgium | former role:prefix',
  ],
  [
    'President-elect Maria Lopez of Uruguay slept.',
    'Maria Lopez | President | Uruguay | incoming role:prefix',
  ],
  [
    'Acting Foreign Minister Maria Lopez slept.',
    'Maria Lopez | Foreign Minister | null | acting role:prefix',
  ],
  [
    'Peter Hansen, an analyst at NATO and a former EU policy adviser, slept.',
    'Peter Hansen | Analyst | NATO | current role:apposition-after',
    'Peter Hansen | Policy Adviser | European Union | former role:and',
  ],
  [
    'Dutch Defense Minister Jan Bakker spoke. His French counterpart, Paul Martin, warned.',
    'Jan Bakker | Defense Minister | Netherlands | current role:prefix',
    'Paul Martin | Defense Minister | France | current role:counterpart',
  ],
  [
    'Anna Schmidt is the president of the Red Cross.',
    'Anna Schmidt | President | Red Cross | current role:copula',
  ],
  [
    'Armenia appointed David Sargsyan as ambassador.',
    'David Sargsyan | Ambassador | Armenia | current role:appointed',
  ],
  ['The Labour Party led by Robert Hill won.', 'Robert Hill | Leader | Labour Party | current role:led-by'],
  [
    'Talks between the United States and President Oleg Ivanov failed.',
    'Oleg Ivanov | President | null | current role:prefix',
  ],
  ['Mei Tanaka, who heads the Red Cross, slept.', 'Mei Tanaka | Head | Red Cross | current role:leads'],
  [
    'Anna Schmidt replaced Peter Hansen as director of the Red Cross.',
    'Anna Schmidt | Director | Red Cross | current role:replaced',
    'Peter Hansen | Director | Red Cross | former role:replaced',
  ],
  [
    'Adama Traoré, the prime minister and finance minister of Togo, slept.',
    'Adama Traoré | Prime Minister | Togo | current role:apposition-after',
    'Adama Traoré | Finance Minister | Togo | current role:and',
  ],
  [
    'Finance Minister Erik Lund of Denmark called Pavel Novotny, his Greek counterpart.',
    'Erik Lund | Finance Minister | Denmark | current role:prefix',
    'Pavel Novotny | Finance Minister | Greece | current role:counterpart',
  ],
  ['The foreign ministers of France, Poland and Italy met.'],
  ['Peter Hansen is not the president of France.'],
  ['Peter Hansen visited the president of France.'],
];
for (const [text, ...expected] of CASES) {
  test(text, () => {
    const { roles, referents } = layersOf(text);
    const nameOf = new Map(referents.map(({ id, name }) => [id, name]));
    assert.deepEqual(
      roles.map(({ person, title, of, status, rule }) => {
        return `${nameOf.get(person)} | ${title} | ${of === null ? null : nameOf.get(of)} | ${status} ${rule}`;
      }),
      expected,
    );
  });
}

test('the evidence of a role runs from the office to the name', () => {
  const text = 'On Monday German Chancellor Karl Bauer slept.';
  const [role] = layersOf(text).roles;
  assert.equal(text.slice(role?.start, role?.end), 'German Chancellor Karl Bauer');
});
