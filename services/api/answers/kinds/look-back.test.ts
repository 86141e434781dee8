import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { createGazetteers } from '#reading/gazetteers/gazetteers.ts';
import { FIND_STATEMENT_EVIDENCE } from '#store/queries/find-statement-evidence.ts';
import { LIST_STATEMENTS } from '#store/queries/list-statements.ts';
import { lookBack } from './look-back.ts';

const TEXT = 'Rutte warned of ice.';

/** A graph of so many statements, each of a day of its own, of which every so manyth is a warning. */
function graphWith({ statements, warnedEach }: { statements: number; warnedEach: number }): GraphClient {
  const all = Array.from({ length: statements }, (_, at) => ({
    statement: { id: String(at).padStart(5, '0') },
    day: String(statements - at).padStart(5, '0'),
  }));
  const isWarning = (id: string) => Number(id) % warnedEach === warnedEach - 1;
  const read = async (query: string, given: Record<string, unknown>) => {
    if (query === LIST_STATEMENTS)
      return all
        .filter(({ day }) => given.afterId === null || day < String(given.newest))
        .slice(0, Number(given.limit));
    if (query !== FIND_STATEMENT_EVIDENCE) return [];
    const places = (given.ids as string[]).filter(isWarning).map((id) => ({
      ...{ id, rule: 'said', starts: [13], ends: [19], cueStart: 6, cueEnd: 12 },
      ...{ speakerStart: 0, speakerEnd: 5 },
    }));
    return [{ document: { id: 'd', text: TEXT }, places }];
  };
  return { read } as unknown as GraphClient;
}

async function warned(graph: { statements: number; warnedEach: number }) {
  const asking = { gazetteers: createGazetteers(), question: '', collection: null, graph: graphWith(graph) };
  const { rows, among } = await lookBack({ wanted: { cues: ['warn'] }, days: null, enough: 50 }, asking);
  return { found: rows.length, among };
}

describe('statements of a verb that are looked back for', () => {
  it('are found among all where there are few', async () =>
    assert.deepEqual(await warned({ statements: 499, warnedEach: 100 }), { found: 4, among: null }));

  it('are found before the newest five hundred', async () =>
    assert.deepEqual(await warned({ statements: 1_200, warnedEach: 400 }), { found: 3, among: null }));

  it('are looked for no longer where there are enough', async () =>
    assert.deepEqual(await warned({ statements: 9_000, warnedEach: 10 }), { found: 50, among: 500 }));

  it('are given up after three thousand', async () =>
    assert.deepEqual(await warned({ statements: 9_000, warnedEach: 1_000 }), { found: 3, among: 3_000 }));
});
