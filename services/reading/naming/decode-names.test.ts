import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeNames, type NameLattice } from '#reading/naming/decode-names.ts';
import { mayEndWith, mayFollow, NAME_LABELS } from '#reading/naming/name-labels.ts';

const LABELS = NAME_LABELS.length;

function decode(
  scores: readonly number[],
  { transitions = new Int32Array(LABELS * LABELS), goesOn = false }: Partial<NameLattice> = {},
): string[] {
  const length = scores.length / LABELS;
  const best = new Int32Array(length);
  decodeNames({ scores, transitions, length, goesOn }, best);
  return [...best].map((label) => NAME_LABELS[label] ?? '?');
}

/** A row of scores in which the named labels have theirs, the others none. */
function row(named: Readonly<Record<string, number>>): number[] {
  return NAME_LABELS.map((label) => named[label] ?? -10);
}

test('the best labels win', () => {
  assert.deepEqual(decode([...row({ 'B-Person': 5 }), ...row({ 'L-Person': 5 }), ...row({ O: 5 })]), [
    'B-Person',
    'L-Person',
    'O',
  ]);
});

test('a name that does not end as it began is not possible', () => {
  const scores = [...row({ 'B-Person': 5, 'B-Place': 4 }), ...row({ 'L-Place': 5, 'L-Person': 1 })];
  assert.deepEqual(decode(scores), ['B-Place', 'L-Place']);
});

test('transitions count', () => {
  const transitions = new Int32Array(LABELS * LABELS);
  transitions[NAME_LABELS.indexOf('U-Person') * LABELS + NAME_LABELS.indexOf('U-Person')] = -20;
  const scores = [...row({ 'U-Person': 5, O: 1 }), ...row({ 'U-Person': 4, O: 1 })];
  assert.deepEqual(decode(scores), ['U-Person', 'U-Person']);
  assert.deepEqual(decode(scores, { transitions }), ['U-Person', 'O']);
});

test('what stands behind the words counts as well', () => {
  const transitions = new Int32Array(LABELS * LABELS);
  transitions[NAME_LABELS.indexOf('U-Person') * LABELS] = -20;
  const scores = row({ 'U-Person': 5, O: 1 });
  assert.deepEqual(decode(scores, { transitions }), ['U-Person']);
  assert.deepEqual(decode(scores, { transitions, goesOn: true }), ['O']);
});

test('whatever the scores, the labels make whole names', () => {
  const scores = fc
    .integer({ min: 1, max: 8 })
    .chain((length) =>
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: length * LABELS, maxLength: length * LABELS }),
    );
  fc.assert(
    fc.property(scores, (values) => {
      const labels = decode(values).map((label) => NAME_LABELS.indexOf(label));
      let before = 0;
      for (const label of labels) {
        assert.ok(mayFollow(before, label));
        before = label;
      }
      assert.ok(mayEndWith(before));
    }),
  );
});
