import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layersOf } from '#reading/testing/layers-of.ts';
import { roleRows } from '#reading/testing/role-rows.ts';

// Each row: a text and its roles: person | title | of | status, and the rule.
const CASES: readonly (readonly [text: string, ...roles: string[]])[] = [
  [
    'German Defense Minister Anton Reuter spoke.',
    'Anton Reuter | Defense Minister | Germany | current role:prefix',
  ],
  [
    "Mark Visser, Slovakia's pro-Russian premier, spoke.",
    'Mark Visser | Prime Minister | Slovakia | current role:apposition-after',
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
    'Helen Carver, the assistant secretary of state for African affairs, left the United States.',
    'Helen Carver | Assistant Secretary of State for African Affairs | United States | current role:unique-title',
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
  [
    'Norway has appointed David Sargsyan as special envoy for the Arctic.',
    'David Sargsyan | Special Envoy | Norway | current role:appointed',
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
  // "chief" is often tagged as an adjective.
  ['Police chief Maria Lopez slept.', 'Maria Lopez | Police Chief | null | current role:prefix'],
  ['WHO chief Anna Schmidt slept.', 'Anna Schmidt | Chief | World Health Organization | current role:prefix'],
  // A rank belongs to the name and not to the office before it.
  [
    'Military spokesman Lieutenant Colonel Peter Hansen slept.',
    'Peter Hansen | Military Spokesperson | null | current role:prefix',
  ],
  ['Prime Minister Gen. Ahmed Karim slept.', 'Ahmed Karim | Prime Minister | null | current role:prefix'],
  // What kind of body it is, where it is based, and the nouns behind its name.
  [
    'Oleg Ivanov, a lawmaker with the opposition Civic Platform party, slept.',
    'Oleg Ivanov | Member of Parliament | Civic Platform | current role:apposition-after',
  ],
  [
    'Anna Schmidt, a fellow at the Warsaw-based Centre for Eastern Studies, slept.',
    'Anna Schmidt | Fellow | Centre for Eastern Studies | current role:apposition-after',
  ],
  [
    'The head of the African Union observer mission, Anna Schmidt, slept.',
    'Anna Schmidt | Head | African Union | current role:apposition-before',
  ],
  [
    "Peter Hansen, a spokesman for Kenya's foreign ministry, slept.",
    'Peter Hansen | Spokesperson | Kenya | current role:apposition-after',
  ],
  [
    'Anna Schmidt, head of the Ukraine forum at Chatham House, slept.',
    'Anna Schmidt | Head | Chatham House | current role:apposition-after',
  ],
  [
    'Peter Hansen, a former special representative for Ukraine negotiations, slept.',
    'Peter Hansen | Special Envoy | null | former role:apposition-after',
  ],
  [
    'A spokeswoman for Luc Peeters, Anna Schmidt, slept.',
    'Anna Schmidt | Spokesperson | null | current role:apposition-before',
  ],
  [
    "Oleg Ivanov, Bulgaria's newly appointed prime minister, slept.",
    'Oleg Ivanov | Prime Minister | Bulgaria | current role:apposition-after',
  ],
  [
    "The club's leader, 52-year-old Maria Lopez, slept.",
    'Maria Lopez | Leader | null | current role:apposition-before',
  ],
  [
    'Oleg Ivanov, head of the Kharkiv regional military administration, slept.',
    'Oleg Ivanov | Head | null | current role:apposition-after',
  ],
  ["Ukraine's General Staff slept."],
  [
    'Sudanese Foreign Minister Peter Hansen met with Egyptian counterpart Luc Peeters.',
    'Peter Hansen | Foreign Minister | Sudan | current role:prefix',
    'Luc Peeters | Foreign Minister | Egypt | current role:counterpart',
  ],
  ['Party co-leader Maria Lopez slept.', 'Maria Lopez | Party Co-leader | null | current role:prefix'],
  [
    'Maria Lopez, deputy leader of the Green parliamentary group, slept.',
    'Maria Lopez | Deputy Leader | null | current role:apposition-after',
  ],
  [
    'Luc Peeters, the Belgian minister for EU affairs, slept.',
    'Luc Peeters | Minister for EU Affairs | Belgium | current role:apposition-after',
  ],
  [
    'Maria Lopez, a Spanish MEP from the liberal Renew group, slept.',
    'Maria Lopez | Member of the European Parliament | Spain | current role:apposition-after',
  ],
  // Times that are over, offices that a verb joins to another, and what stands between a name and its office.
  [
    'Peter Hansen served as director of the Red Cross until 2019.',
    'Peter Hansen | Director | Red Cross | former role:as',
  ],
  [
    'Anna Schmidt, who headed the Red Cross until May and was finance minister from 2014 to 2019, slept.',
    'Anna Schmidt | Head | Red Cross | former role:leads',
    'Anna Schmidt | Finance Minister | null | former role:copula',
  ],
  [
    'Peter Hansen is to become ambassador to Japan.',
    'Peter Hansen | Ambassador | null | incoming role:copula',
  ],
  [
    'Luc Peeters named Peter Hansen, his old friend, as acting foreign minister.',
    'Peter Hansen | Foreign Minister | null | acting role:appointed',
  ],
  [
    'Deputy Secretary Peter Hansen will run the department as acting secretary.',
    'Peter Hansen | Deputy Secretary | null | current role:prefix',
    'Peter Hansen | Secretary | null | acting role:as-of-subject',
  ],
  [
    'Peter Hansen, a former senator and trade envoy, slept.',
    'Peter Hansen | Senator | null | former role:apposition-after',
    'Peter Hansen | Trade Envoy | null | former role:and',
  ],
  [
    'Peter Hansen, a singer and former prime minister of Togo, slept.',
    'Peter Hansen | Prime Minister | Togo | former role:apposition-after',
  ],
  [
    'Peter Hansen, a 44-year-old singer and deputy mayor of Graz, slept.',
    'Peter Hansen | Deputy Mayor | null | current role:apposition-after',
  ],
  [
    'Ministers Peter Hansen and Anna Schmidt of the Moderate Party slept.',
    'Peter Hansen | Minister | null | current role:prefix',
    'Anna Schmidt | Minister | null | current role:prefix',
  ],
  [
    "NATO's envoy for the Southern Lakes, Anna Schmidt, slept.",
    'Anna Schmidt | Envoy | NATO | current role:apposition-before',
  ],
  [
    'Prime Minister Peter Hansen of the Moderate Party slept.',
    'Peter Hansen | Prime Minister | null | current role:prefix',
  ],
  // The office of another, carried over.
  [
    'Belgian Foreign Minister Luc Peeters slept. His predecessor, Peter Hansen, woke.',
    'Luc Peeters | Foreign Minister | Belgium | current role:prefix',
    'Peter Hansen | Foreign Minister | Belgium | former role:counterpart',
  ],
  [
    'Anna Schmidt became finance minister. She took over from Peter Hansen.',
    'Anna Schmidt | Finance Minister | null | current role:copula',
    'Peter Hansen | Finance Minister | null | former role:succeeded',
  ],
  // Whose spokesman somebody is has another office.
  [
    'A spokesman for the UN secretary-general, Peter Hansen, slept.',
    'Peter Hansen | Spokesperson | United Nations | current role:apposition-before',
  ],
  [
    'A spokesman for Prime Minister Viktor Lund, Peter Hansen, slept.',
    'Peter Hansen | Spokesperson | null | current role:apposition-before',
    'Viktor Lund | Prime Minister | null | current role:prefix',
  ],
  ['She slept under President Oleg Ivanov.', 'Oleg Ivanov | President | null | current role:prefix'],
  ['The foreign ministers of France, Poland and Italy met.'],
  ['Peter Hansen is not the president of France.'],
  ['Peter Hansen visited the president of France.'],
];
for (const [text, ...expected] of CASES) {
  test(text, () => assert.deepEqual(roleRows(text), expected));
}

test('the evidence of a role runs from the office to the name', () => {
  const text = 'On Monday German Chancellor Karl Bauer slept.';
  const [role] = layersOf(text).roles;
  assert.equal(text.slice(role?.start, role?.end), 'German Chancellor Karl Bauer');
});
