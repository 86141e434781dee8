import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Extraction } from '#reading/extraction.ts';
import { explainExtraction } from './explain-extraction.ts';

const text = 'Rutte said NATO was ready.';
const extraction: Extraction = {
  id: 'note',
  title: null,
  url: null,
  publisher: null,
  originalPublisher: null,
  authors: [],
  publishedAt: '2025-04-04',
  text,
  entities: [
    {
      id: 'e1',
      type: 'Person',
      name: 'Rutte',
      code: null,
      mentions: [{ start: 0, end: 5, kind: 'name', rule: 'name:tagger' }],
    },
  ],
  roles: [],
  statements: [
    {
      id: 's1',
      speaker: { entity: 'e1', kind: 'named', start: 0, end: 5, affiliation: null },
      cue: { start: 6, end: 10 },
      mode: 'indirect',
      act: 'speech',
      spans: [{ start: 11, end: 25 }],
      about: [],
      nestedIn: null,
      reportedBy: null,
      when: null,
      rule: 'statement:bare-clause',
    },
  ],
  relations: [],
};

describe('the explanation of what was read', () => {
  const explained = explainExtraction(extraction, {
    'name:tagger': { kind: 'name', right: 9, of: 10, precision: 0.9 },
  });

  it('marks names and statements in the text', () => {
    assert.ok(explained.includes('[e1 Rutte] said [s1 NATO was ready].'));
  });

  it('says how often a rule was right, and where nothing was measured', () => {
    assert.ok(explained.includes('e1 Rutte, Person, 1 times: name:tagger, right 9 of 10 times'));
    assert.ok(explained.includes('“NATO was ready”: statement:bare-clause, not measured'));
  });

  it('counts what it found, also where that is nothing', () => {
    assert.ok(explained.includes('Roles: 0'));
  });
});
