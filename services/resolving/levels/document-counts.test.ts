import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addCounts, countChanges, type DocumentCounts, type DocumentFacets } from './document-counts.ts';

const said: fc.Arbitrary<DocumentFacets> = fc.record({
  block: fc.constantFrom('entity|a', 'entity|b'),
  member: fc.constantFrom('', 'c'),
  facet: fc.constantFrom('documents', 'name:Rutte', 'name:Mark Rutte'),
  documentId: fc.constantFrom('d1', 'd2', 'd3', 'd4'),
});

/** What counting anew gives: the documents of each facet, by block and member. */
function countAnew(all: readonly DocumentFacets[]): Map<string, DocumentCounts> {
  const byMember = Map.groupBy(all, ({ block, member }) => `${block} ${member}`);
  return new Map(
    [...byMember].map(([key, group]) => {
      const byFacet = [...Map.groupBy(group, ({ facet }) => facet)];
      return [
        key,
        new Map(
          byFacet.map(([facet, each]) => [facet, new Set(each.map(({ documentId }) => documentId)).size]),
        ),
      ];
    }),
  );
}

describe('counts of documents', () => {
  it('changed by differences are those of counting anew, whatever came and went', () =>
    fc.assert(
      fc.property(fc.array(fc.array(said, { maxLength: 8 }), { maxLength: 5 }), (states) => {
        let before: readonly DocumentFacets[] = [];
        const kept = new Map<string, DocumentCounts>();
        for (const now of states) {
          for (const change of countChanges(before, now)) {
            const key = `${change.block} ${change.member}`;
            const counts = addCounts(kept.get(key) ?? new Map(), change.facets);
            if (counts.size > 0) kept.set(key, counts);
            else kept.delete(key);
          }
          assert.deepEqual(kept, countAnew(now));
          before = now;
        }
      }),
    ));

  it('do not change where documents say the same as before', () => {
    const row = { block: 'entity|a', member: '', facet: 'documents', documentId: 'd1' };
    assert.deepEqual(countChanges([row], [row, row]), []);
  });

  it('refuse to fall below none', () => {
    assert.throws(() => addCounts(new Map([['documents', 1]]), new Map([['documents', -2]])), RangeError);
  });
});
