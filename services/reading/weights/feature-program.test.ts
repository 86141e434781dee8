import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileFeatures, runFeatures, splitTemplates } from '#reading/weights/feature-program.ts';
import { mix } from '#reading/weights/hashing.ts';

test('features are mixed from left to right, brackets first, those of every decision behind the others', () => {
  const program = compileFeatures(
    ['word', 'tag', 'next'],
    `0x99 # of every decision
    # Words
    1 word, 2 word tag
    3 (word tag) next, 4 next (word tag), 5 (word tag)`,
  );
  program.registers.set([70, 80, 90]);
  const features = runFeatures(program);
  const both = mix(70, 80);
  assert.deepEqual(
    [...features.hashes],
    [mix(1, 70), mix(mix(2, 70), 80), mix(mix(3, both), 90), mix(mix(4, 90), both), mix(5, both), 0x99],
  );
  assert.equal(features.count, 6);
});

test('what stands in equal brackets is computed once, numbers alone before any decision', () => {
  const program = compileFeatures(['word', 'tag'], '1 (word tag), 2 (word tag), 3 4 word');
  assert.equal(program.operands.length / 2, 4);
  program.registers.set([70, 80]);
  assert.equal(runFeatures(program).hashes[2], mix(mix(3, 4), 70));
});

test('a template of what is no atom is refused, and empty brackets', () => {
  assert.throws(() => compileFeatures(['word'], '1 wrod'), /No atom "wrod"/);
  assert.throws(() => compileFeatures(['word'], '1 ()'), /Nothing in the brackets/);
});

test('templates stand on lines or between commas, and remarks are left out', () => {
  assert.deepEqual(splitTemplates('1 a, 2 b # first, second\n\n  3 c'), ['1 a', '2 b', '3 c']);
});
