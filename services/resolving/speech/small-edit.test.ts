import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSmallEdit, smallEdits } from './small-edit.ts';

const ROWS: readonly (readonly [one: string, other: string, edit: boolean])[] = [
  ['Ukraine must be in a strong position', 'Ukraine must be in a very strong position', true],
  ['we will stand with our friends in the east', 'We will stand with our friends in the East!', true],
  ['we will stand with our friends in the east', 'we shall stand with our friends in the east', true],
  ['we will send our troops to the border', 'we will not send our troops to the border', false],
  ['the plan costs 40 billion euros in a year', 'the plan costs 50 billion euros in a year', false],
  ['the minister met the guest at the old castle', 'the guest met the minister in an old tower', false],
  ['he is right about it', 'he is wrong about it', false],
];

describe('two wordings', () => {
  for (const [one, other, edit] of ROWS)
    it(`${edit ? 'are' : 'are not'} one thing said: “${one}”, “${other}”`, () => {
      const [words, others] = [one, other].map((text) => text.toLowerCase().match(/\w+/g) ?? []);
      assert.equal(isSmallEdit(words ?? [], others ?? []), edit);
      assert.equal(isSmallEdit(others ?? [], words ?? []), edit);
    });

  it('are paired once, whatever their order', () => {
    const wordings = [
      { id: 'b', text: 'Ukraine must be in a strong position' },
      { id: 'a', text: 'Ukraine must be in a very strong position' },
      { id: 'c', text: 'Nothing of the kind was ever said in that room' },
    ];
    assert.deepEqual(smallEdits(wordings), [{ one: 'a', other: 'b' }]);
    assert.deepEqual(smallEdits([...wordings].reverse()), [{ one: 'a', other: 'b' }]);
  });

  it('that are the same are paired with the first of them only', () => {
    const text = 'A result on the very first day';
    const wordings = ['d', 'b', 'c'].map((id) => ({ id, text }));
    const edited = { id: 'a', text: 'Some result on the very first day' };
    assert.deepEqual(smallEdits([...wordings, edited]), [
      { one: 'b', other: 'c' },
      { one: 'b', other: 'd' },
      { one: 'a', other: 'b' },
    ]);
  });

  it('that are too short to tell are not paired, even where they are the same', () =>
    assert.deepEqual(smallEdits(['a', 'b'].map((id) => ({ id, text: 'No comment at all' }))), []));
});
