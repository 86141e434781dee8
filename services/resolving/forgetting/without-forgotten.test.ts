import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Extraction } from '#reading/extraction.ts';
import { factsOf } from '#resolving/facts/facts-of.ts';
import { entityIdOf } from '#resolving/identity/decide.ts';
import { withoutForgotten } from './without-forgotten.ts';

const text =
  'Mayor Ann Alpha met Ben Beta. Ann Alpha said that Ben Beta agreed. He said that Ann Alpha had asked Alpha.';
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const name = (words: string, from = 0) => ({ ...at(words, from), kind: 'name' as const, rule: 'name:test' });

const extraction: Extraction = {
  id: 'd1',
  title: 'Ann Alpha meets Beta',
  url: null,
  publisher: null,
  originalPublisher: null,
  authors: [],
  publishedAt: '2025-12-03',
  text,
  entities: [
    {
      id: 'a',
      type: 'Person',
      name: 'Ann Alpha',
      code: null,
      mentions: [name('Ann Alpha'), name('Ann Alpha', 25), name('Ann Alpha', 70), name('Alpha.', 90)],
    },
    {
      id: 'b',
      type: 'Person',
      name: 'Ben Beta',
      code: null,
      mentions: [name('Ben Beta'), name('Ben Beta', 40)],
    },
  ],
  roles: [
    { person: 'a', title: 'Mayor', of: null, status: 'current', ...at('Mayor Ann Alpha'), rule: 'role:test' },
  ],
  relations: [
    {
      type: 'MET_WITH',
      from: 'a',
      to: 'b',
      when: null,
      where: null,
      occasion: null,
      ...at('met'),
      rule: 'relation:test',
    },
  ],
  statements: (
    [
      ['s1', 'a', 'Ann Alpha', 'Ben Beta agreed', 'b'],
      ['s2', 'b', 'He', 'Ann Alpha had asked Alpha', 'a'],
    ] as const
  ).map(([id, entity, speaker, words, about]) => ({
    id,
    speaker: { entity, kind: 'named', affiliation: null, ...at(speaker, 25) },
    cue: null,
    mode: 'indirect',
    act: 'speech',
    spans: [at(words)],
    about: [about],
    nestedIn: null,
    reportedBy: null,
    when: null,
    rule: 'statement:test',
  })),
};

const document = {
  documentId: 'd1',
  text,
  name: 'Ann Alpha meets Beta',
  title: 'Ann Alpha meets Beta',
  facts: factsOf({ id: 'd1', extraction }),
};
const forgotten = new Set([entityIdOf('Person:ann alpha')]);

describe('a document without a person who is forgotten', () => {
  const left = withoutForgotten(document, forgotten);

  it('has none of the mentions, claims and statements of the person', () => {
    assert.deepEqual(
      left.facts.referents.map((referent) => referent.name),
      ['Ben Beta'],
    );
    assert.deepEqual(left.facts.claims, []);
    assert.equal(left.facts.attributions.length, 1);
    assert.deepEqual(left.facts.attributions[0]?.about, []);
  });

  it('names the person nowhere, and every offset is what it was', () => {
    for (const [shown, before] of [
      [left.text, document.text],
      [left.title, document.title],
      [left.name, document.name],
      [left.facts.attributions[0]?.text ?? '', 'Ann Alpha had asked Alpha'],
    ] as const) {
      assert.doesNotMatch(shown ?? '', /Alpha/);
      assert.equal(shown?.length, before.length);
    }
    assert.equal(left.text.slice(at('Ben Beta').start, at('Ben Beta').end), 'Ben Beta');
  });

  it('calls an unnamed speaker what the document called it before, but for the name', () => {
    const [attribution] = document.facts.attributions.slice(-1);
    assert.ok(attribution);
    const attributions = [{ ...attribution, speakerLabel: 'A spokesman for Ann Alpha' }];
    const label = withoutForgotten({ ...document, facts: { ...document.facts, attributions } }, forgotten);
    assert.equal(label.facts.attributions[0]?.speakerLabel, `A spokesman for ${'█'.repeat(9)}`);
  });

  it('says the same when it is forgotten again', () =>
    assert.deepEqual(withoutForgotten(left, forgotten), left));

  it('is the document itself where the person is not in it', () =>
    assert.equal(withoutForgotten(document, new Set([entityIdOf('Person:cem gamma')])), document));
});
