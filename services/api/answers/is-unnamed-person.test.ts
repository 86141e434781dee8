import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createGazetteers } from '#reading/gazetteers/gazetteers.ts';
import { isUnnamedPerson } from './is-unnamed-person.ts';

const gazetteers = createGazetteers();

const CASES: readonly (readonly [label: string, is: boolean])[] = [
  ['A senior NATO official', true],
  ['Two people with knowledge of the case', true],
  ['a person familiar with the talks', true],
  ['several diplomats at the OSCE', true],
  ['one ambassador', true],
  ['its coast guard', false],
  ['The Polish delegation', false],
  ['They', false],
  ['their', false],
  ['Some Baltic nations', false],
  ['The meeting', false],
  ['A survey of the agency', false],
  ['allies', false],
];

describe('an unnamed source', () => {
  for (const [label, is] of CASES)
    it(`${is ? 'is' : 'is not'} «${label}»`, () => assert.equal(isUnnamedPerson(label, gazetteers), is));
});
