import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { betterSupported, type Supported } from './better-supported.ts';

const side = (name: string, change: Partial<Supported> = {}): Supported => ({
  id: name,
  name,
  stories: 2,
  documents: 2,
  lastReported: '2025-12-03',
  ...change,
});

const ROWS: readonly {
  name: string;
  sides: readonly Supported[];
  better: string | null;
  reason?: RegExp;
}[] = [
  {
    name: 'more stories, though fewer documents',
    sides: [side('copied', { documents: 9 }), side('told', { stories: 3, documents: 3 })],
    better: 'told',
    reason: /^3 stories against 2$/,
  },
  {
    name: 'more documents of as many stories',
    sides: [side('one'), side('other', { documents: 3 })],
    better: 'other',
    reason: /3 documents against 2/,
  },
  {
    name: 'the later report of as many documents',
    sides: [side('early', { lastReported: '2025-11-03' }), side('late')],
    better: 'late',
    reason: /2025-12-03, the other on 2025-11-03/,
  },
  {
    name: 'the dated one of as many documents',
    sides: [side('undated', { lastReported: null }), side('dated')],
    better: 'dated',
    reason: /without a date/,
  },
  { name: 'neither where nothing tells them apart', sides: [side('one'), side('other')], better: null },
];

describe('the better supported side', () => {
  for (const { name, sides, better, reason } of ROWS)
    it(`is ${name}`, () => {
      for (const order of [sides, sides.toReversed()]) {
        const found = betterSupported(order);
        assert.equal(found?.id ?? null, better);
        if (reason !== undefined) assert.match(found?.reason ?? '', reason);
      }
    });
});
