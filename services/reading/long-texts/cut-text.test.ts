import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import fc from 'fast-check';
import { cutText } from '#reading/long-texts/cut-text.ts';

/** A text with "|" where it should be cut into stretches of 12 at most. */
const CASES: readonly (readonly [name: string, cut: string])[] = [
  ['a short text is one piece', 'Short.'],
  ['behind a line break before all else', 'One two\n|three. Four'],
  ['behind a sentence rather than a space', 'It rained. |It poured'],
  ['behind a space where no sentence ends', 'aaaa bbbb |cccc dddd'],
  ['anywhere in a word without end', 'xxxxxxxxxxxx|xxxxxxxxxxxx|xx'],
  ['but not inside a character', 'xxxxxxxxxxx|😀x'],
];

describe('a long text is cut', () => {
  for (const [name, cut] of CASES) {
    it(name, () => {
      const text = cut.replaceAll('|', '');
      const pieces = cutText(text, 12).map(({ start, end }) => text.slice(start, end));
      assert.equal(pieces.join('|'), cut);
    });
  }
});

test('the pieces of any text are short enough, not empty, and make the text again', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.integer({ min: 2, max: 50 }),
      (text, longest) => {
        const pieces = cutText(text, longest).map(({ start, end }) => text.slice(start, end));
        assert.equal(pieces.join(''), text);
        for (const piece of pieces) assert.ok(piece.length > 0 && piece.length <= longest);
      },
    ),
  );
});
