import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isHeadline } from '#reading/naming/headlines.ts';
import { readModelFile } from '#reading/weights/model-files.ts';
import { decodeLexicon } from '#reading/words/lexicon.ts';
import { WordTable } from '#reading/words/word-table.ts';

const table = new WordTable(decodeLexicon(readModelFile('lexicon')));

const CASES: readonly (readonly [text: string, headline: boolean])[] = [
  ['Lawmakers Urge Rubio to Keep Ambassador in Place', true],
  ['MINISTERS AGREE ON 3 NEW TRAINS', true],
  ['Prime Minister Mette Frederiksen met President Trump', false],
  ['Lawmakers urge Rubio to keep ambassador', false],
  ['Olaf Scholz of Germany', false],
  ['', false],
];

describe('sentences in title case', () => {
  for (const [text, expected] of CASES) {
    it(`${text || 'nothing'}: ${expected ? 'one' : 'none'}`, () => {
      const ids = table.idsOf(text.split(' ').map((word) => ({ word })));
      assert.equal(isHeadline({ rows: table.rows, ids, first: 0, end: ids.length }), expected);
    });
  }
});
