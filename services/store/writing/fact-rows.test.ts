import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AttributionFact, ClaimFact, Facts, ReferentFact } from '#resolving/facts/facts.ts';
import { CLAIM_COLUMNS, factRows, REFERENT_COLUMNS } from './fact-rows.ts';

const referent = (id: string): ReferentFact => ({
  id,
  name: id,
  kind: 'Person',
  code: null,
  key: id,
  surname: null,
  partial: false,
  contexts: [],
  starts: [0],
  ends: [1],
  kinds: ['name'],
  rules: ['rule'],
});

const claim = { id: 'claim', subject: 'ann', object: 'nato', where: null } as ClaimFact;
const said = (change: Partial<AttributionFact>) =>
  ({
    id: 'said',
    by: null,
    affiliated: null,
    about: [],
    within: null,
    via: null,
    ...change,
  }) as AttributionFact;

const rowsOf = (facts: Partial<Facts>) =>
  factRows({ documentId: 'd', facts: { referents: [], claims: [], attributions: [], ...facts } });

describe('rows of facts', () => {
  it('tell of a link where in the list of the document its end stands', () => {
    const rows = rowsOf({ referents: [referent('ann'), referent('nato')], claims: [claim] });
    const [{ values, ...links } = { values: [] }] = rows.claims;
    assert.deepEqual(links, { subject: [0], object: [1], where: [] });
    assert.equal(values[CLAIM_COLUMNS.indexOf('id')], 'claim');
  });

  it('leave out a link to what is not there', () => {
    const rows = rowsOf({ referents: [referent('ann')], claims: [claim] });
    assert.deepEqual(rows.claims[0]?.object, []);
  });

  it('tell of an attribution all that it is about, and what it stands within', () => {
    const rows = rowsOf({
      referents: [referent('ann'), referent('bob')],
      attributions: [said({ id: 'outer', by: 'bob' }), said({ about: ['bob', 'ann'], within: 'outer' })],
    });
    assert.deepEqual(
      rows.attributions.map(({ by, about }) => [by, about]),
      [
        [[1], []],
        [[], [1, 0]],
      ],
    );
    assert.deepEqual(rows.within, [{ inner: 1, outer: 0 }]);
  });

  it('store no empty contexts and no false mark of a bare surname', () => {
    const [row] = rowsOf({ referents: [referent('ann')] }).referents;
    assert.equal(row?.[REFERENT_COLUMNS.indexOf('partial')], null);
    assert.equal(row?.[REFERENT_COLUMNS.indexOf('contexts')], null);
  });
});
