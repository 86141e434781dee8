import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roleRows } from '#reading/testing/role-rows.ts';

// What news does around offices. Each row: a text and its roles: person | title | of | status, and the rule.
const CASES: readonly (readonly [text: string, ...roles: string[]])[] = [
  [
    "DUBLIN, May 3 — Ireland's government fell. The prime minister, Peter Hansen, wept. Foreign Minister Maria Petrova slept.",
    'Peter Hansen | Prime Minister | Ireland | current role:country-before',
    'Maria Petrova | Foreign Minister | Ireland | current role:dateline-country',
  ],
  [
    'Moscow has watched the quarrel. Foreign Minister Oleg Ivanov spoke last week.',
    'Oleg Ivanov | Foreign Minister | Russia | current role:country-before',
  ],
  [
    'France and Italy quarrelled. Foreign Minister Oleg Ivanov slept.',
    'Oleg Ivanov | Foreign Minister | null | current role:prefix',
  ],
  [
    'Ghana waits. President Ole Lund said nothing of it.',
    'Ole Lund | President | null | current role:prefix',
  ],
  [
    'Maria Petrova, the nominee for ambassador to Denmark, slept.',
    'Maria Petrova | Ambassador | null | incoming role:apposition-after',
  ],
  [
    'Maria Petrova, a member of the Finnish parliament and a former chairwoman of its transport committee, slept.',
    'Maria Petrova | Member of Parliament | Finland | current role:apposition-after',
    'Maria Petrova | Chair | null | former role:and',
  ],
  [
    "Maria Petrova, the Spanish foreign ministry's director for the Atlantic, slept.",
    'Maria Petrova | Director | Spain | current role:apposition-after',
  ],
  [
    'Peter Hansen, the leader of the opposition Homeland Bloc, slept.',
    'Peter Hansen | Leader | Homeland Bloc | current role:apposition-after',
  ],
  [
    'The party chairwoman is Maria Petrova.',
    'Maria Petrova | Party Chair | null | current role:named-behind',
  ],
  ["The minister is Maria Petrova's cousin."],
  [
    'Moldova waits. Before that, Maria Petrova was its justice minister and, from 2019 to 2022, a judge at the Constitutional Court.',
    'Maria Petrova | Justice Minister | Moldova | former role:copula',
    'Maria Petrova | Judge | Constitutional Court | former role:and',
  ],
  [
    'Martin Osei, the U.N. under-secretary-general, slept.',
    'Martin Osei | Under-Secretary-General | United Nations | current role:apposition-after',
  ],
  [
    'U.S. Secretary of State Helen Carver met her French counterpart, Peter Hansen.',
    'Helen Carver | Secretary of State | United States | current role:prefix',
    'Peter Hansen | Foreign Minister | France | current role:counterpart',
  ],
  [
    'French Foreign Minister Peter Hansen met his U.S. counterpart, Helen Carver.',
    'Peter Hansen | Foreign Minister | France | current role:prefix',
    'Helen Carver | Secretary of State | United States | current role:counterpart',
  ],
  [
    'Peter Hansen, director of the Institute of International Relations at Vilnius University, slept.',
    'Peter Hansen | Director | Institute of International Relations | current role:apposition-after',
  ],
  [
    "Peter Hansen, the Ukrainian president's chief of staff, slept.",
    'Peter Hansen | Chief of Staff | Ukraine | current role:apposition-after',
  ],
  [
    "Peter Hansen, the head of Ukraine's shelter programme, met the president of Russia's football federation, Oleg Ivanov.",
    'Peter Hansen | Head | null | current role:apposition-after',
    'Oleg Ivanov | President | null | current role:apposition-before',
  ],
  ['King Willem-Alexander slept.', 'Willem-Alexander | King | null | current role:prefix'],
  [
    "Lithuania's foreign minister on Tuesday rejected the offer.\n\n“We have seen this film,” Peter Hansen told reporters.",
    'Peter Hansen | Foreign Minister | Lithuania | current role:apposition-later',
  ],
  [
    "Lithuania's foreign minister on Tuesday rejected the offer.\n\nPeter Hansen told reporters that he slept.",
  ],
];
for (const [text, ...expected] of CASES) {
  test(text, () => assert.deepEqual(roleRows(text), expected));
}
