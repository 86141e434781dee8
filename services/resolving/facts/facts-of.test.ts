import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Extraction } from '#reading/extraction.ts';
import { factsOf } from './facts-of.ts';

const text =
  'NATO chief Rutte said: "Ukraine can never again be in a situation like Minsk where peace is not durable."';
const mention = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  kind: 'name' as const,
  rule: 'name:test',
});
const quoteStart = text.indexOf('Ukraine');

const extraction: Extraction = {
  id: 'x',
  title: null,
  url: null,
  publisher: null,
  originalPublisher: null,
  authors: [],
  publishedAt: '2025-12-03T10:00:00Z',
  text,
  entities: [
    { id: 'e1', type: 'Person', name: 'Rutte', code: null, mentions: [mention('Rutte')] },
    { id: 'e2', type: 'Organization', name: 'NATO', code: 'nato', mentions: [mention('NATO')] },
    { id: 'e3', type: 'Country', name: 'Ukraine', code: 'UA', mentions: [mention('Ukraine')] },
  ],
  roles: [
    {
      person: 'e1',
      title: 'Secretary General',
      of: 'e2',
      status: 'current',
      start: 0,
      end: 16,
      rule: 'role:prefix',
    },
  ],
  statements: [
    {
      id: 's1',
      speaker: { ...mention('Rutte'), entity: 'e1', kind: 'named', affiliation: null },
      cue: { start: text.indexOf('said'), end: text.indexOf('said') + 4 },
      mode: 'direct',
      act: 'speech',
      spans: [{ start: quoteStart, end: text.length - 1 }],
      about: ['e3', 'e3'],
      nestedIn: null,
      reportedBy: null,
      when: null,
      rule: 'statement:direct-after-cue',
    },
  ],
  relations: [
    {
      type: 'REPRESENTED',
      from: 'e1',
      to: 'e2',
      start: 0,
      end: 16,
      when: '2025-12-02',
      where: null,
      occasion: null,
      rule: 'relation:test',
    },
  ],
};

describe('the facts of a document', () => {
  const facts = factsOf({ id: 'd1', extraction });
  const [person, organization, country] = facts.referents;

  it('are the same when it is read again', () =>
    assert.deepEqual(factsOf({ id: 'd1', extraction: structuredClone(extraction) }), facts));

  it('have other ids in another document', () => {
    const other = factsOf({ id: 'd2', extraction });
    for (const kind of ['referents', 'claims', 'attributions'] as const)
      assert.notEqual(other[kind][0]?.id, facts[kind][0]?.id);
  });

  it('identify by code where there is one', () => {
    assert.equal(organization?.key, 'Organization:nato');
    assert.equal(country?.key, 'Country:UA');
  });

  it('keep the world of a bare surname', () => {
    assert.equal(person?.partial, true);
    assert.deepEqual(person?.contexts, [
      'at:Country:UA',
      'at:Organization:nato',
      'office:secretary general|Organization:nato',
    ]);
  });

  it('tell the stated date from the day of publication', () => {
    const [holding, relation] = facts.claims;
    assert.deepEqual([holding?.dateSource, holding?.day], ['published', '2025-12-03']);
    assert.deepEqual([relation?.dateSource, relation?.day], ['stated', '2025-12-02']);
  });

  it('lead to the words', () => {
    const [attribution] = facts.attributions;
    assert.equal(attribution?.text, text.slice(quoteStart, -1));
    assert.equal(attribution?.by, person?.id);
    assert.deepEqual(attribution?.about, [country?.id]);
    assert.equal(attribution?.speakerLabel, 'Rutte');
  });
});
