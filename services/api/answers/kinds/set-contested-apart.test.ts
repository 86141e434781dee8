import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConflictRow } from '#store/queries/list-conflicts.ts';
import type { HoldingRow } from '#store/queries/list-holdings.ts';
import { setContestedApart } from './set-contested-apart.ts';

const holding = (
  name: string,
  { stories, office = 'state' }: { stories: number; office?: string },
): HoldingRow => ({
  person: { id: name, kind: 'Person', name },
  role: { id: office, name: office, title: office },
  of: null,
  holding: {
    status: 'current',
    firstReported: null,
    lastReported: null,
    firstDateSource: null,
    lastDateSource: null,
    documents: stories,
    stories,
    inferred: null,
    claims: [],
  },
});
const conflict = (sides: HoldingRow[], kind: 'two-holders' | 'two-offices' = 'two-holders'): ConflictRow => ({
  conflict: { id: 'c', kind, name: '', certainty: 'dated', explanation: '', stories: 1 },
  sides,
});
const names = (rows: readonly HoldingRow[]) => rows.map(({ person }) => person.name);

describe('holders of an office that documents contradict each other about', () => {
  const rubio = holding('Rubio', { stories: 6 });
  const landau = holding('Landau', { stories: 1 });

  it('are the best supported one, with the others apart', () => {
    const { supported, contested } = setContestedApart([rubio, landau], [conflict([rubio, landau])]);
    assert.deepEqual([names(supported), names(contested)], [['Rubio'], ['Landau']]);
  });

  it('are all, where as many stories stand on each side', () => {
    const even = holding('Landau', { stories: 6 });
    const { supported } = setContestedApart([rubio, even], [conflict([rubio, even])]);
    assert.deepEqual(names(supported), ['Rubio', 'Landau']);
  });

  it('are all, where one followed the other and nothing is contradicted', () => {
    assert.deepEqual(names(setContestedApart([rubio, landau], []).supported), ['Rubio', 'Landau']);
  });

  it('are all, where the contradiction is about two offices of one person', () => {
    const { supported } = setContestedApart([rubio, landau], [conflict([rubio, landau], 'two-offices')]);
    assert.deepEqual(names(supported), ['Rubio', 'Landau']);
  });
});
