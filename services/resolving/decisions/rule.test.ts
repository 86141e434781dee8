import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Decision, FactSeen } from './decision.ts';
import { decided, person } from './decisions.fixture.ts';
import { rule } from './rule.ts';
import { type Rulings, rulingsOf } from './rulings.ts';

const bob = person('Bob Smith', { documentId: 'd1' });
const robert = person('Robert Smith', { documentId: 'd2' });
const rob = person('Rob Smith', { documentId: 'd3' });
const smith = person('Smith', { documentId: 'd4', partial: true });
const facts = [bob, robert, rob, smith];

const idOf = ({ unit }: FactSeen) => unit?.id ?? '';
const reference = ({ id, unit }: FactSeen) => ({
  referentId: id,
  entityId: unit?.id ?? '',
  label: unit?.label ?? 'Person',
  rule: 'person:full-name',
  code: null,
});
const rulings = (decisions: readonly Decision[], seen: readonly FactSeen[] = facts): Rulings =>
  rulingsOf(rule({ decisions, facts: seen }));
const isNow = (fact: FactSeen, found: Rulings) => found.reference(reference(fact)).entityId;

const merge = (one: FactSeen, into: FactSeen) => decided('merge', { subject: [one], object: [into] });
const apart = (one: FactSeen, other: FactSeen) => decided('not-same', { subject: [one], object: [other] });

describe('a decision that two are one', () => {
  it('gives the one the id of the other', () => {
    const found = rulings([merge(bob, robert)]);
    assert.equal(isNow(bob, found), idOf(robert));
    assert.equal(isNow(robert, found), idOf(robert));
    assert.equal(isNow(rob, found), idOf(rob));
  });

  it('joins chains into one, whatever order they were decided in', () => {
    const chain = [merge(bob, rob), merge(rob, robert)];
    for (const decisions of [chain, chain.toReversed()]) {
      const found = rulings(decisions);
      assert.deepEqual(
        [bob, rob, robert].map((each) => isNow(each, found)),
        Array(3).fill(idOf(robert)),
      );
    }
  });

  it('keeps a code and its type, whichever side it was on', () => {
    const unit = { ...robert.unit, id: 'coded', label: 'Organization', code: 'x' } as const;
    const coded = { ...robert, unit: { ...unit, partial: false, surname: null } };
    const found = rulings([merge(coded, bob)], [bob, coded]).reference(reference(bob));
    assert.deepEqual([found.entityId, found.label, found.code], ['coded', 'Organization', 'x']);
  });

  it('tells a bare surname who it is', () => {
    const found = rulings([merge(smith, robert)]);
    assert.equal(found.decided({ referentId: smith.id, ownId: idOf(smith) }), idOf(robert));
    assert.equal(found.decided({ referentId: 'another', ownId: 'another' }), null);
  });

  it('waits while its documents are away', () => {
    const decisions = [merge(bob, robert)];
    assert.equal(isNow(bob, rulings(decisions, [bob, rob])), idOf(bob));
  });

  it('goes by most of the words it hangs on', () => {
    const elsewhere = person('Robert Smith', { documentId: 'd5' });
    const reread = { ...rob, id: 'reread', documentId: 'd2', starts: robert.starts, ends: robert.ends };
    const decision = decided('merge', { subject: [bob], object: [robert, elsewhere, smith] });
    const found = rulings([decision], [bob, elsewhere, reread, person('Robert Smith', { documentId: 'd4' })]);
    assert.equal(isNow(bob, found), idOf(robert));
  });
});

describe('a decision that two are not the same', () => {
  it('wins over a merge, also over one through others', () => {
    const found = rulings([merge(bob, rob), merge(rob, robert), apart(bob, robert)]);
    assert.notEqual(isNow(bob, found), isNow(robert, found));
  });

  it('tells a bare surname who it is not', () => {
    const found = rulings([apart(smith, robert), merge(robert, bob)]);
    assert.deepEqual(found.refused(idOf(smith)), [idOf(bob)]);
  });
});

describe('a decision to split', () => {
  const other = person('Bob Smith', { documentId: 'd6' });
  const split = decided('split', { subject: [other] });

  it('makes somebody else of the mentions it names, and of no others', () => {
    const found = rulings([split], [...facts, other]);
    assert.equal(isNow(bob, found), idOf(bob));
    assert.notEqual(isNow(other, found), idOf(bob));
  });

  it('lets others be merged into whom it made', () => {
    const decisions = [split, merge(rob, other)];
    const found = rulings(decisions, [...facts, other]);
    assert.equal(isNow(rob, found), isNow(other, found));
    assert.notEqual(isNow(rob, found), idOf(bob));
  });
});

describe('other decisions', () => {
  it('name and type the entity that it was merged into', () => {
    const found = rulings([
      merge(bob, robert),
      decided('rename', { subject: [bob], says: 'Robert A. Smith' }),
      decided('type', { subject: [rob], says: 'Place' }),
    ]);
    assert.equal(found.nameOf(idOf(robert)), 'Robert A. Smith');
    assert.equal(found.nameOf(idOf(rob)), null);
    assert.equal(found.typeOf(idOf(rob)), 'Place');
  });

  it('hide the fact of the words, and no other', () => {
    const claim: FactSeen = { ...bob, id: 'claim', kind: 'claim', type: 'HOLDS', unit: null };
    const found = rulings(
      [decided('hide', { subject: [claim] })],
      [claim, { ...claim, id: 'other', words: 'x' }],
    );
    assert.deepEqual([found.isHidden('claim'), found.isHidden('other')], [true, false]);
  });

  it('give the same rulings in whatever order they and the facts come', () => {
    const decisions = [merge(bob, rob), apart(smith, bob), decided('rename', { subject: [rob], says: 'R' })];
    const ids = (given: readonly Decision[], seen: readonly FactSeen[]) =>
      rule({ decisions: given, facts: seen })
        .map(({ id }) => id)
        .sort();
    assert.deepEqual(ids(decisions.toReversed(), facts.toReversed()), ids(decisions, facts));
  });
});
