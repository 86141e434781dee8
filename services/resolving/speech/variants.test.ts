import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayNumberOf } from '#resolving/dated.ts';
import { variantKeys, variantOf } from './variants.ts';

const DAY = 20425;
const strong = {
  dayNumber: DAY,
  id: 'b',
  text: 'Ukraine must be in a strong position before talks with Moscow begin',
};
const looser = {
  dayNumber: DAY + 14,
  id: 'a',
  text: 'Before talks with Moscow can begin, Ukraine must reach a strong position',
};
const other = {
  dayNumber: DAY,
  id: 'c',
  text: 'The harvest in the south was better than anybody had hoped this year',
};

describe('statements of a speaker', () => {
  it('are variants when they say nearly the same, from either side', () => {
    assert.deepEqual(variantOf(strong, looser), variantOf(looser, strong));
    assert.deepEqual([variantOf(strong, looser)?.one, variantOf(strong, looser)?.other], ['a', 'b']);
  });

  it('are no variants of something else, or of themselves', () => {
    assert.equal(variantOf(strong, other), null);
    assert.equal(variantOf(strong, strong), null);
  });

  it('are no variants of what was said weeks later', () => {
    assert.equal(variantOf(strong, { ...looser, dayNumber: DAY + 15 }), null);
    const undated = dayNumberOf(null);
    assert.equal(variantOf(strong, { ...looser, dayNumber: undated }), null);
    assert.notEqual(variantOf({ ...strong, dayNumber: undated }, { ...looser, dayNumber: undated }), null);
  });

  it('find each other by shared keys', () => {
    const [keys, others] = [strong, looser].map(({ text }) => variantKeys({ speaker: 'rutte', text }));
    assert.ok(keys?.some((key, place) => others?.[place] === key));
  });

  it('have no keys in common with those of another speaker, and none where nobody is known to speak', () => {
    const { text } = strong;
    const rutte = variantKeys({ speaker: 'rutte', text });
    const kallas = variantKeys({ speaker: 'kallas', text });
    assert.ok(!rutte.some((key) => kallas.includes(key)));
    assert.deepEqual(variantKeys({ speaker: null, text }), []);
    assert.deepEqual(variantKeys({ speaker: 'rutte', text: 'No comment' }), []);
  });
});
