import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { counted, messageOf } from './in-words.ts';

describe('what a terminal is told', () => {
  it('has one thing in the singular, and none or several in the plural', () =>
    assert.deepEqual(
      [0, 1, 2].map((number) => counted(number, 'story', 'stories')),
      ['0 stories', '1 story', '2 stories'],
    ));

  it('is an error’s message, or whatever else was thrown', () =>
    assert.deepEqual([messageOf(new Error('no such file')), messageOf('gone')], ['no such file', 'gone']));
});
