import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createGazetteers } from '#reading/gazetteers/gazetteers.ts';
import { genderOfNoun, isOfGender } from './is-of-gender.ts';

const { people } = createGazetteers();

describe('whom a noun of one gender may mean', () => {
  it('is nobody whose given name is of the other', () => {
    const gender = genderOfNoun('spokeswomen');
    assert.equal(isOfGender('Thomas Novak', { gender, people }), false);
    assert.equal(isOfGender('Helen Novak', { gender, people }), true);
  });

  it('is anybody whose name no list has', () =>
    assert.equal(isOfGender('Xqzt Novak', { gender: 'f', people }), true));

  it('is anybody of a noun that is used of all', () =>
    assert.equal(isOfGender('Helen Novak', { gender: genderOfNoun('spokesman'), people }), true));
});
