import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unitOf } from '#resolving/decisions/unit-of.ts';
import { unitsToForget } from './units-to-forget.ts';

const OFFICE = 'office:mayor|Place:delft';
const ann = {
  kind: 'Person',
  code: null,
  key: 'Person:ann alpha',
  surname: 'alpha',
  partial: false,
  contexts: [OFFICE],
  documentId: 'd1',
} as const;
const later = {
  ...ann,
  key: 'Person:alpha',
  partial: true,
  contexts: ['at:Country:NL', OFFICE],
  documentId: 'd9',
};

describe('what is forgotten of a person', () => {
  const units = unitsToForget([ann, { ...ann, contexts: [] }]);

  it('is every mention of the name', () =>
    assert.ok(units.includes(unitOf({ ...ann, documentId: 'd7' }).id)));

  it('is the surname in the same office, in a document to come', () =>
    assert.ok(units.includes(unitOf(later).id)));

  it('is nobody else of that surname', () => {
    const other = { ...later, contexts: ['office:judge|Country:NL'] };
    assert.ok(!units.includes(unitOf(other).id));
    assert.ok(!units.includes(unitOf({ ...ann, key: 'Person:cem alpha' }).id));
  });
});
