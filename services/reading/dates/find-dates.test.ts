import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DateExpression, findDates } from '#reading/dates/find-dates.ts';
import type { Token } from '#reading/document.ts';

const FRIDAY = '2025-12-05';

// Each row: text, day of the document, what is found as "words = from..to precision".
const CASES: readonly (readonly [text: string, anchor: string | null, ...found: string[]])[] = [
  ['They met Wednesday .', FRIDAY, 'Wednesday = 2025-12-03 day'],
  ['They met Wednesday evening in Rome .', FRIDAY, 'Wednesday evening = 2025-12-03 day'],
  ['He left last Friday .', FRIDAY, 'last Friday = 2025-11-28 day'],
  ['He said Friday that', '2025-12-05T09:30:00Z', 'Friday = 2025-12-05 day'],
  ['talks are set for next Friday', FRIDAY, 'next Friday = 2025-12-12 day'],
  ['The summit opens this Sunday', FRIDAY, 'this Sunday = 2025-12-07 day'],
  ['told reporters last month', FRIDAY, 'last month = 2025-11-01..2025-11-30 month'],
  ['declared this week that', FRIDAY, 'this week = 2025-12-01..2025-12-07 week'],
  ['earlier this year', FRIDAY, 'this year = 2025-01-01..2025-12-31 year'],
  ['two days ago', FRIDAY, 'two days ago = 2025-12-03 day'],
  ['3 weeks ago', FRIDAY, '3 weeks ago = 2025-11-10..2025-11-16 week'],
  ['On Dec. 3 , 2025 , ministers', null, 'Dec. 3 , 2025 = 2025-12-03 day'],
  ['on 3 December 2025', null, '3 December 2025 = 2025-12-03 day'],
  ['on December 3', FRIDAY, 'December 3 = 2025-12-03 day'],
  ['on 9 January', FRIDAY, '9 January = 2026-01-09 day'],
  ['on June 30th', FRIDAY, 'June 30th = 2025-06-30 day'],
  ['in March 2022', null, 'March 2022 = 2022-03-01..2022-03-31 month'],
  ['the invasion in 2003', null, '2003 = 2003-01-01..2003-12-31 year'],
  ['yesterday and tonight', FRIDAY, 'yesterday = 2025-12-04 day', 'tonight = 2025-12-05 day'],
  ['this morning', FRIDAY, 'this morning = 2025-12-05 day'],
  ['They met Wednesday and last month', null],
  ['It may be that 2003 people march', FRIDAY],
  ['on February 30 , 2025', null],
  ['the day after', FRIDAY],
];

for (const [text, anchor, ...expected] of CASES) {
  test(`${text} | ${anchor}`, () => {
    const found = findDates({ tokens: tokensOf(text), publishedAt: anchor, updatedAt: null });
    assert.deepEqual(found.map(described(text)), expected);
  });
}

// Each row: text, day of the last update of a page that came out on FRIDAY, what is found.
const UPDATED: readonly (readonly [text: string, updated: string, ...found: string[]])[] = [
  ['he said on Saturday', '2025-12-06T18:45:00Z', 'Saturday = 2025-12-06 day'],
  ['he said on Thursday', '2025-12-06', 'Thursday = 2025-12-04 day'],
  ['he said last Saturday', '2025-12-06', 'last Saturday = 2025-11-29 day'],
  ['he said on Saturday', '2026-02-01', 'Saturday = 2025-11-29 day'],
  ['he said yesterday', '2025-12-06', 'yesterday = 2025-12-04 day'],
];

for (const [text, updatedAt, ...expected] of UPDATED) {
  test(`${text} | updated ${updatedAt}`, () => {
    const found = findDates({ tokens: tokensOf(text), publishedAt: FRIDAY, updatedAt });
    assert.deepEqual(found.map(described(text)), expected);
  });
}

function described(text: string) {
  return ({ start, end, from, to, precision }: DateExpression) =>
    `${text.slice(start, end)} = ${from === to ? from : `${from}..${to}`} ${precision}`;
}

function tokensOf(text: string): Token[] {
  let at = 0;
  return text.split(' ').map((word, index) => {
    const start = at;
    at += word.length + 1;
    return { index, word, lower: word.toLowerCase(), sentence: 0, start, end: start + word.length };
  });
}
