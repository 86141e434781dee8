import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cellKey, monthOf, splitCell } from './cells.ts';
import { mergeTallies, type TalliedRow, tallyRows } from './tally.ts';

const rows: fc.Arbitrary<TalliedRow[]> = fc.uniqueArray(fc.nat(60), { maxLength: 40 }).chain((numbers) =>
  fc.tuple(
    ...numbers.map((number) =>
      fc.record({
        facet: fc.constantFrom('minister|current', 'minister|former'),
        documentId: fc.constant(`d${number}`),
        story: fc.option(fc.constantFrom('s1', 's2')),
        days: fc.subarray(['2025-11-30', '2025-12-01', '2025-12-02']),
        stated: fc.subarray(['2025-11-30', '2025-12-01']),
        claims: fc.constant([`c${number}`]),
        title: fc.constantFrom('Foreign Minister', 'foreign minister', null),
      }),
    ),
  ),
);

describe('a sum', () => {
  it('is the sum of its parts, however the documents are parted and ordered', () =>
    fc.assert(
      fc.property(rows, fc.array(fc.nat(3)), (all, parts) => {
        const parted = Map.groupBy(all, (_, index) => parts[index] ?? 0);
        const sums = [...parted.values()].reverse().flatMap((part) => tallyRows(part));
        assert.deepEqual(mergeTallies(sums), tallyRows(all));
        assert.deepEqual(tallyRows([...all].reverse()), tallyRows(all));
      }),
    ));

  it('counts a document and a story once', () => {
    const row = { facet: '', story: 's1', days: ['2025-12-01'], stated: [], claims: ['c1'], title: null };
    const [sum] = tallyRows([
      { ...row, documentId: 'd1' },
      { ...row, documentId: 'd1', claims: ['c2'] },
      { ...row, documentId: 'd2', claims: ['c3'] },
      { ...row, documentId: 'd3', story: null, days: [], claims: [] },
    ]);
    assert.deepEqual(
      [sum?.documents, sum?.lone, sum?.stories, sum?.undated, sum?.claims.map(({ id }) => id)],
      [3, 1, ['s1'], 1, ['c1', 'c2', 'c3']],
    );
  });

  it('is kept by day and month', () => {
    assert.deepEqual(splitCell(cellKey({ block: 'relation:MET_WITH|a|b', day: '2025-12-03' })), {
      block: 'relation:MET_WITH|a|b',
      day: '2025-12-03',
    });
    assert.deepEqual(splitCell(cellKey({ block: 'holder:p', day: null })), { block: 'holder:p', day: '' });
    assert.equal(monthOf('2025-12-03'), '2025-12');
  });
});
