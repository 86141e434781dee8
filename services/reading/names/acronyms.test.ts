import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spellsOut } from '#reading/names/acronyms.ts';

const CASES: readonly (readonly [acronym: string, name: string, spells: boolean])[] = [
  ['ECFR', 'European Council on Foreign Relations', true],
  ['WTO', 'World Trade Organization', true],
  ['AfDB', 'African Development Bank', true],
  ['G.M.F.', 'German Marshall Fund', true],
  ['MpS', 'Movement for the Left', false],
  ['CEO', 'Coromandel Steel', false],
  ['London', 'London Review', false],
  ['A', 'African Union', false],
];
for (const [acronym, name, spells] of CASES) {
  test(`${acronym} ${spells ? 'spells' : 'does not spell'} ${name}`, () => {
    assert.equal(spellsOut(acronym, name.split(' ')), spells);
  });
}
