import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { locateAll } from './locate.ts';

const TEXT = 'He said he had sold it. The seller, he said, had none.';

const CASES: { snippet: string; slices: string[]; starts?: number[] }[] = [
  { snippet: 'sold it', slices: ['sold it'] },
  { snippet: 'he', slices: ['he', 'he'], starts: [8, 36] },
  { snippet: 'sell', slices: [] },
  { snippet: 'he#2', slices: ['he'], starts: [36] },
  { snippet: 'seller, |he| said', slices: ['he'], starts: [36] },
  { snippet: '|he| had', slices: ['he'], starts: [8] },
  { snippet: 'he had ... had none', slices: ['he had sold it. The seller, he said, had none'] },
  { snippet: 'nobody', slices: [] },
];

describe('locating a snippet', () => {
  for (const { snippet, slices, starts } of CASES) {
    it(`finds ${slices.length} of ${JSON.stringify(snippet)}`, () => {
      const spans = locateAll(TEXT, snippet);
      assert.deepEqual(
        spans.map(({ start, end }) => TEXT.slice(start, end)),
        slices,
      );
      if (starts !== undefined) {
        assert.deepEqual(
          spans.map(({ start }) => start),
          starts,
        );
      }
    });
  }
});
