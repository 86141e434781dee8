import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Closeness, luceneSearch } from './lucene-search.ts';

const CASES: readonly { words: string; closeness: Closeness; search: string | null }[] = [
  { words: 'Mark Rutte', closeness: 'exact', search: 'Mark AND Rutte' },
  { words: 'Mark Rut', closeness: 'prefix', search: 'Mark AND Rut*' },
  { words: 'Zelenski', closeness: 'fuzzy', search: 'Zelenski~2' },
  { words: 'Rute', closeness: 'fuzzy', search: 'Rute~1' },
  {
    words: 'NOT AND (Rutte) "x"~ field:y*',
    closeness: 'exact',
    search: 'not AND and AND Rutte AND x AND field AND y',
  },
  { words: 'betrayal day', closeness: 'stem', search: '(betrayal OR betr*) AND (day OR day*)' },
  { words: 'single', closeness: 'stem', search: '(single OR singl*)' },
  { words: 'U.S.', closeness: 'exact', search: 'U.S.' },
  { words: '"*~?"', closeness: 'exact', search: null },
  { words: '  ', closeness: 'prefix', search: null },
];

describe('a full-text search from words', () => {
  for (const { words, closeness, search } of CASES)
    it(`takes «${words}» (${closeness}) for ${search === null ? 'nothing' : `«${search}»`}`, () => {
      assert.equal(luceneSearch({ words, closeness, every: true }), search);
    });
});
