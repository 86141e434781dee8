import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { paragraphsOf, segmentText } from './segment-text.ts';

const text = 'Rutte said NATO was ready.';
const mark = (start: number, end: number, name: string) => ({ start, end, name });
const drawn = (marks: ReturnType<typeof mark>[]) =>
  segmentText(text, marks).map((segment) => [segment.text, segment.marks.map(({ name }) => name).join(' ')]);

describe('a text cut at the edges of its marks', () => {
  it('is one piece without marks', () => assert.deepEqual(drawn([]), [[text, '']]));

  it('shows a name inside a statement as both', () => {
    assert.deepEqual(drawn([mark(11, 25, 'statement'), mark(11, 15, 'name')]), [
      ['Rutte said ', ''],
      ['NATO', 'statement name'],
      [' was ready', 'statement'],
      ['.', ''],
    ]);
  });

  it('keeps apart marks that overlap without lying one in the other', () => {
    assert.deepEqual(drawn([mark(0, 10, 'a'), mark(6, 15, 'b')]), [
      ['Rutte ', 'a'],
      ['said', 'a b'],
      [' NATO', 'b'],
      [' was ready.', ''],
    ]);
  });

  it('cuts marks to the text and drops those that lie outside or are empty', () => {
    assert.deepEqual(drawn([mark(16, 99, 'long'), mark(50, 60, 'outside'), mark(4, 4, 'empty')]), [
      ['Rutte said NATO ', ''],
      ['was ready.', 'long'],
    ]);
  });

  it('loses and doubles nothing, whatever the marks', () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(span, { maxLength: 12 }), (words, spans) => {
        const marks = spans.map(([start, end]) => ({ start, end }));
        const segments = segmentText(words, marks);
        assert.equal(segments.map((segment) => segment.text).join(''), words);
        for (const segment of segments)
          for (const one of marks)
            assert.equal(segment.marks.includes(one), one.start <= segment.start && one.end >= segment.end);
      }),
    );
  });
});

describe('paragraphs of a text', () => {
  it('are what stands between line breaks, at its place', () => {
    const words = 'One.\n\n  Two two.\n \nThree.';
    assert.deepEqual(
      paragraphsOf(words).map(({ start, end }) => words.slice(start, end)),
      ['One.', '  Two two.', 'Three.'],
    );
  });
});
