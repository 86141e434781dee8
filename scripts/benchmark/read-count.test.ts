import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCount } from './read-count.ts';

describe('how many things a benchmark takes', () => {
  it('is what was typed', () => assert.equal(readCount('250'), 250));

  for (const given of ['many', '0', '-3', '2.5', ''])
    it(`is refused where “${given}” was typed`, () =>
      assert.throws(() => readCount(given), { name: 'ScriptError' }));
});
