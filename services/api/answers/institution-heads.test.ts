import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createGazetteers } from '#reading/gazetteers/gazetteers.ts';
import { institutionsHeadedBy, officeOfHead } from './institution-heads.ts';

const gazetteers = createGazetteers();

const CASES: readonly (readonly [title: string, institution: string, office: string | null])[] = [
  ['chief', 'Pentagon', 'secretary of defense of US'],
  ['leader', 'Pentagon', 'secretary of defense of US'],
  ['Head', 'State Department', 'secretary of state of US'],
  ['boss', 'Foreign Office', 'foreign secretary of GB'],
  ['chief', 'Kremlin', 'president of RU'],
  ['chief of staff', 'White House', null],
  ['spokesperson', 'Kremlin', null],
  ['chief', 'NATO', null],
  ['chief', 'nobody knows', null],
];

describe('the office that the head of an institution holds', () => {
  for (const [title, institution, office] of CASES)
    it(`«${title}» of «${institution}»: ${office ?? 'none'}`, () => {
      const found = officeOfHead({ title, institution }, gazetteers);
      assert.equal(found === null ? null : `${found.title} of ${found.country}`, office);
    });
});

describe('the institutions that an office heads', () => {
  it('are those of its country', () => {
    assert.deepEqual(institutionsHeadedBy({ title: 'President', country: 'RU' }), ['ru.kremlin']);
    assert.deepEqual(institutionsHeadedBy({ title: 'President', country: 'FR' }), ['fr.elysee']);
    assert.deepEqual(institutionsHeadedBy({ title: 'Minister', country: 'FR' }), []);
  });
});
