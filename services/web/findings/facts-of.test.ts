import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Findings } from '#api/schemas/findings.ts';
import { factsOf, reliability } from './facts-of.ts';

const ID = '3f0c6f8d5b1e4a7290c1d2e3f4a5b6c7';
const precision = { right: 9, of: 10, precision: 0.9 };
const text = 'NATO chief Mark Rutte met Kaja Kallas in Riga. He said NATO was ready.';
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const mention = (words: string, from = 0) => ({
  ...at(words, from),
  kind: 'name' as const,
  rule: 'name:tagger',
  precision,
});
const findings: Findings = {
  title: null,
  publishedAt: null,
  text,
  entities: [
    {
      id: 'e1',
      type: 'Person',
      name: 'Mark Rutte',
      code: null,
      entityId: ID,
      mentions: [mention('Mark Rutte')],
    },
    {
      id: 'e2',
      type: 'Organization',
      name: 'NATO',
      code: 'nato',
      entityId: null,
      mentions: [mention('NATO'), mention('NATO', 10)],
    },
    {
      id: 'e3',
      type: 'Person',
      name: 'Kaja Kallas',
      code: null,
      entityId: null,
      mentions: [mention('Kaja Kallas')],
    },
  ],
  roles: [
    {
      ...at('NATO chief Mark Rutte'),
      person: 'e1',
      title: 'Chief',
      of: 'e2',
      status: 'current',
      rule: 'role:prefix',
      precision: null,
    },
  ],
  statements: [
    {
      id: 's1',
      statementId: ID,
      speaker: { ...at('He'), entity: 'e1', kind: 'named', affiliation: null },
      cue: at('said'),
      mode: 'indirect',
      act: 'speech',
      spans: [at('NATO was ready')],
      about: ['e2'],
      nestedIn: null,
      reportedBy: null,
      when: null,
      rule: 'statement:bare-clause',
      precision,
    },
  ],
  relations: [
    {
      ...at('met'),
      type: 'MET_WITH',
      from: 'e1',
      to: 'e3',
      when: '2025-12-02',
      where: null,
      occasion: null,
      rule: 'relation:verb',
      precision,
    },
  ],
};

describe('the facts of a text', () => {
  const facts = factsOf(findings);
  const fact = (id: string) => facts.find((one) => one.id === id);

  it('come by kind, each by its place', () => {
    assert.deepEqual(
      facts.map(({ id }) => id),
      ['statement-s1', 'role-0', 'relation-0', 'name-e2', 'name-e1', 'name-e3'],
    );
  });

  it('say who spoke as it is written, and who that is', () => {
    assert.equal(fact('statement-s1')?.label, 'He (Mark Rutte)');
    assert.equal(fact('statement-s1')?.detail, 'indirect speech, about NATO');
    assert.equal(fact('statement-s1')?.address, `/view/statement/${ID}`);
  });

  it('say who holds an office and who did what', () => {
    assert.equal(fact('role-0')?.label, 'Mark Rutte is Chief of NATO');
    assert.equal(fact('relation-0')?.label, 'Mark Rutte met with Kaja Kallas');
    assert.equal(fact('relation-0')?.detail, 'on 2025-12-02');
  });

  it('lead to the graph where it has them', () => {
    assert.equal(fact('name-e1')?.address, `/view/person/${ID}`);
    assert.equal(fact('name-e3')?.address, null);
  });

  it('name a rule once and say how reliable it is', () => {
    assert.deepEqual(fact('name-e2')?.reasons.map(reliability), ['right 9 of 10 times']);
    assert.deepEqual(fact('role-0')?.reasons.map(reliability), ['not measured']);
  });
});
