import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { changesOf, traceToOriginal } from './changes.ts';
import { composeEdits } from './compose-edits.ts';
import { applyEdits, type Edit } from './edit.ts';

/** Any sorted, non-overlapping edits of a text of this length, empty ones and insertions among them. */
function editsOf(length: number): fc.Arbitrary<Edit[]> {
  const point = fc.integer({ min: 0, max: length });
  return fc.array(fc.tuple(point, point, fc.string({ maxLength: 4 })), { maxLength: 6 }).map((drawn) => {
    const edits: Edit[] = [];
    const sorted = drawn
      .map(([a, b, after]) => ({ kind: 'test', start: Math.min(a, b), end: Math.max(a, b), after }))
      .sort((a, b) => a.start - b.start || a.end - b.end);
    for (const edit of sorted) {
      const last = edits.at(-1);
      if (!last || edit.start >= last.end) edits.push(edit);
    }
    return edits;
  });
}

describe('composing edits', () => {
  it('gives what carrying out both rounds gives, whatever overlaps', () => {
    const rounds = fc
      .string({ maxLength: 20 })
      .chain((text) => fc.tuple(fc.constant(text), editsOf(text.length)))
      .chain(([text, first]) =>
        fc.tuple(fc.constant(text), fc.constant(first), editsOf(applyEdits(text, first).length)),
      );
    fc.assert(
      fc.property(rounds, ([text, first, second]) => {
        const middle = applyEdits(text, first);
        const composed = composeEdits({ first, middle, second });
        assert.equal(applyEdits(text, composed), applyEdits(middle, second));
        for (const [i, edit] of composed.entries()) {
          assert.ok(edit.start <= edit.end);
          assert.ok(i === 0 || (composed[i - 1] as Edit).end <= edit.start);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the kind of the later round where both touch the same words', () => {
    const composed = composeEdits({
      first: [{ kind: 'soft hyphen', start: 2, end: 3, after: '' }],
      middle: 'hello world',
      second: [{ kind: 'navigation', start: 0, end: 5, after: '' }],
    });
    assert.deepEqual(composed, [{ kind: 'navigation', start: 0, end: 6, after: '' }]);
  });
});

describe('tracing to the original', () => {
  const original = 'Menu\nTalks ofNATO ended.';
  const changes = changesOf(original, [
    { kind: 'navigation', start: 0, end: 5, after: '' },
    { kind: 'split words', start: 13, end: 13, after: ' ' },
  ]);
  const cleaned = applyEdits(original, changes);
  const rows: [string, string][] = [
    ['Talks', 'Talks'],
    ['NATO', 'NATO'],
    ['of NATO', 'ofNATO'],
    ['ended.', 'ended.'],
  ];
  for (const [words, expected] of rows) {
    it(`finds “${words}” as “${expected}”`, () => {
      const start = cleaned.indexOf(words);
      const span = traceToOriginal(changes, { start, end: start + words.length });
      assert.equal(original.slice(span.start, span.end), expected);
    });
  }
});
