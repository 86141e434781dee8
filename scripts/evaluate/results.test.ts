import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { renderPage } from './report/page.ts';
import { findDrops, readRecorded, recordRun, type SetResult } from './results.ts';
import { countRules, measureRules } from './rule-precision.ts';
import { matched } from './scoring/counts.ts';

describe('a drop since the last recorded run', () => {
  const before = { names: matched(90, 100, 100), roles: matched(5, 10, 10), act: matched(9, 10, 10) };

  it('is one of more than a point in a headline', () => {
    const now = { ...before, names: matched(88, 100, 100) };
    assert.deepEqual(findDrops(before, now), [{ metric: 'names', before: 0.9, now: 0.88 }]);
  });

  it('is none within a point, nor in a detail, nor when it rises', () => {
    const now = { names: matched(89, 100, 100), roles: matched(6, 10, 10), act: matched(0, 10, 10) };
    assert.deepEqual(findDrops(before, now), []);
  });
});

describe('the precision of rules', () => {
  const counts = countRules([
    { kind: 'statement', rule: 'b', right: true },
    { kind: 'statement', rule: 'b', right: false },
    { kind: 'statement', rule: 'b', right: null },
    { kind: 'role', rule: 'c', right: true },
  ]);

  it('leaves out what counts neither way and is sorted by kind and name', () => {
    assert.deepEqual(Object.entries(counts), [
      ['c', { kind: 'role', right: 1, of: 1 }],
      ['b', { kind: 'statement', right: 1, of: 2 }],
    ]);
  });

  it('sums over sets', () => {
    const { b } = measureRules([counts, { b: { kind: 'statement', right: 1, of: 1 } }]);
    assert.deepEqual(b, { kind: 'statement', right: 2, of: 3, precision: 0.667 });
  });
});

describe('recording a run', () => {
  const set = (documents: number): SetResult => ({ documents, metrics: {}, rules: {}, subjects: {} });

  it('keeps the run before, and the results of sets that it did not see', () => {
    const recorded = recordRun({ last: { own: set(1), other: set(2) }, before: {} }, { own: set(3) });
    assert.deepEqual(recorded, {
      last: { own: set(3), other: set(2) },
      before: { own: set(1), other: set(2) },
    });
  });
});

describe('the page of the evaluation', () => {
  const root = join(import.meta.dirname, '../..');

  it('is what the recorded runs give, and so is the table that the product carries', async () => {
    const recorded = await readRecorded(join(root, 'evaluation/results.json'));
    assert.equal(await readFile(join(root, 'docs/evaluation.md'), 'utf8'), renderPage(recorded));
    assert.deepEqual(
      JSON.parse(await readFile(join(root, 'services/reading/rule-precision.json'), 'utf8')),
      measureRules(Object.values(recorded.last).map(({ rules }) => rules)),
    );
  });
});
