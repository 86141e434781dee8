import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTitleWords, titleKey } from '#reading/gazetteers/titles.ts';
import { canonicalTitle } from '#reading/roles/office-title.ts';

const titles = createTitleWords();

// Each row: before, core and after of an office as written, and its canonical title.
const CASES: readonly (readonly [before: string, core: string, after: string, title: string])[] = [
  ['', 'defence secretary', '', 'Secretary of Defense'],
  ['', 'secretary of defense', '', 'Secretary of Defense'],
  ['', 'minister', 'of foreign affairs', 'Foreign Minister'],
  ['deputy', 'foreign minister', '', 'Deputy Foreign Minister'],
  ['deputy', 'secretary of state', '', 'Deputy Secretary of State'],
  ['senior vice', 'president', '', 'Senior Vice President'],
  ['', 'premier', '', 'Prime Minister'],
  ['', 'spokeswoman', '', 'Spokesperson'],
  ['national security', 'advisor', '', 'National Security Adviser'],
  ['arms control', 'director', '', 'Arms Control Director'],
  ['', 'professor', 'of maritime law', 'Professor of Maritime Law'],
  ['foreign affairs and security', 'chief', '', 'Foreign Policy Chief'],
  ['', 'ministers', '', 'Minister'],
];
for (const [before, core, after, title] of CASES) {
  test(`${[before, core, after].filter(Boolean).join(' ')} is ${title}`, () => {
    const parts = { before: split(before), core: split(core), after: split(after) };
    assert.equal(canonicalTitle(parts, titles).title, title);
  });
}

test('a title that is unique to a country says so', () => {
  assert.equal(titles.byForm.get(titleKey(['secretary', 'of', 'state']))?.unique, 'US');
  assert.equal(titles.byForm.get(titleKey(['president']))?.unique, null);
});

function split(words: string): string[] {
  return words === '' ? [] : words.split(' ');
}
