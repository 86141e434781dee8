import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createOutletWords, isOutlet } from '#reading/gazetteers/outlets.ts';

const words = createOutletWords();
const organization = (name: string, code: string | null = null) => ({
  type: 'Organization' as const,
  code,
  name,
});

describe('isOutlet', () => {
  for (const name of ['Bergen Gazette', 'Kansas City Herald', 'Radio Kampala', 'Daily Graphic', 'Atlas TV']) {
    it(`takes "${name}" for an outlet by its words`, () =>
      assert.equal(isOutlet(organization(name), words), true));
  }
  for (const name of ['Post', 'Post Office', 'Herald Insurance', 'Ministry of Mines']) {
    it(`takes "${name}" for none`, () => assert.equal(isOutlet(organization(name), words), false));
  }
  it('knows outlets by their code, and no other known body', () => {
    assert.equal(isOutlet(organization('Reuters', 'outlet.reuters'), words), true);
    assert.equal(isOutlet(organization('European Free Press', 'efp'), words), false);
  });
  it('takes no place for an outlet', () => {
    assert.equal(isOutlet({ type: 'Place', code: null, name: 'New Mirror' }, words), false);
  });
});
