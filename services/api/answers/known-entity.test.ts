import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createGazetteers } from '#reading/gazetteers/gazetteers.ts';
import { knownEntity } from './known-entity.ts';

const gazetteers = createGazetteers();

const CASES: readonly (readonly [words: string, code: string | null])[] = [
  ['Ukraine', 'UA'],
  ['ukraine', 'UA'],
  ['US', 'US'],
  ['us', 'US'],
  ['U.S.', 'US'],
  ['United States', 'US'],
  ['united states of america', 'US'],
  ['German', 'DE'],
  ['german', 'DE'],
  ['NATO', 'nato'],
  ['nato', 'nato'],
  ['European Union', 'eu'],
  ['ICE', 'us.ice'],
  ['ice', null],
  ['Marco Rubio', null],
  ['Ukraine joining NATO', null],
  ['', null],
];

describe('what the gazetteers know by a name, however its capitals are written', () => {
  for (const [words, code] of CASES)
    it(`«${words}» is ${code ?? 'nothing'}`, () => {
      assert.equal(knownEntity(words, gazetteers)?.code ?? null, code);
    });
});
