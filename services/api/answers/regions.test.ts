import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { regionOf } from './regions.ts';

const CASES: readonly [text: string, has: string, hasNot: string][] = [
  ['Europeans', 'DE', 'RU'],
  ['European', 'EEAS', 'US'],
  ['the Baltic states', 'LV', 'SE'],
  ['Scandinavians', 'NO', 'FI'],
];

describe('a region that is asked for', () => {
  for (const [text, has, hasNot] of CASES)
    it(`«${text}» has ${has} and not ${hasNot}`, () => {
      const codes = regionOf(text)?.codes ?? [];
      assert.ok(codes.includes(has) && !codes.includes(hasNot));
    });

  for (const text of ['European Union', 'Germans', ''])
    it(`is none in «${text}»`, () => assert.equal(regionOf(text), null));
});
