import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markAcronyms } from '#reading/naming/acronym-marks.ts';
import { MARK } from '#reading/naming/marks.ts';

/** What is marked: the spelt out name in square brackets, its acronym with a star. */
const CASES: readonly string[] = [
  'into the [Mouvement des Citoyens pour le Changement] ( *MCC )',
  'the [Partei für Freiheit und Fortschritt] ( *PFF ) of the East',
  'the [Istrian Democratic Assembly] ( *IDA ) and others',
  'joined Labour ( UK ) last year',
  'met the minister of Defence ( Paris )',
  'a list ( SDI )',
];

function marked(words: readonly string[]): string {
  const marks = new Int32Array(words.length);
  markAcronyms(
    words.map((word) => ({ word })),
    marks,
  );
  return words
    .map((word, at) => {
      const mark = marks[at] as number;
      if (mark & MARK.acronym) return `*${word}`;
      const isLast = mark !== 0 && ((marks[at + 1] ?? 0) & MARK.spelled) === 0;
      return `${mark & MARK.spelledFirst ? '[' : ''}${word}${isLast ? ']' : ''}`;
    })
    .join(' ');
}

describe('names that an acronym spells out are marked', () => {
  for (const text of CASES) {
    it(text, () => assert.equal(marked(text.replace(/[[\]*]/g, '').split(' ')), text));
  }
});
