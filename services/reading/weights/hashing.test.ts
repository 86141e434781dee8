import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashText, mix } from '#reading/weights/hashing.ts';

// The shipped weights are stored under these very numbers: whoever changes the hash must train anew.
test('hashes stay what the weights were stored under', () => {
  assert.equal(hashText('said'), 1309392892);
  assert.equal(mix(1, hashText('said')), 58366768);
  assert.equal(hashText('Kęstutis'), -632839833);
});

test('the order of what is mixed matters', () => {
  assert.notEqual(mix(mix(1, 2), 3), mix(mix(1, 3), 2));
});
