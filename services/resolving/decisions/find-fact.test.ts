import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FactSeen } from './decision.ts';
import { person, wordsOf } from './decisions.fixture.ts';
import { findFact } from './find-fact.ts';

const rutte = person('Mark Rutte', { start: 100 });
const holding = (start: number, change: Partial<FactSeen> = {}): FactSeen => ({
  ...rutte,
  id: `claim at ${start}`,
  kind: 'claim',
  type: 'HOLDS',
  starts: [start],
  ends: [start + 20],
  words: 'Mark Rutte, Secretary General, NATO',
  unit: null,
  ...change,
});

const ROWS: readonly { name: string; witness: FactSeen; facts: readonly FactSeen[]; found: string | null }[] =
  [
    {
      name: 'the same words at the same place',
      witness: rutte,
      facts: [person('Mark Rutte', { start: 400 }), rutte],
      found: rutte.id,
    },
    {
      name: 'a name that is read more fully at the same place',
      witness: person('Rutte', { start: 105 }),
      facts: [rutte, person('Rutte', { start: 300 })],
      found: rutte.id,
    },
    {
      name: 'the same words where cleaning has moved them, the nearest of several',
      witness: rutte,
      facts: [person('Mark Rutte', { start: 900 }), person('Mark Rutte', { start: 140 })],
      found: 'Mark Rutte in d1 at 140',
    },
    {
      name: 'a claim of the same words that has moved',
      witness: holding(100),
      facts: [holding(130)],
      found: 'claim at 130',
    },
    {
      name: 'no claim that is read otherwise at the same place',
      witness: holding(100),
      facts: [holding(100, { words: 'Anna Rutte, Secretary General, NATO' })],
      found: null,
    },
    {
      name: 'no claim of another type',
      witness: holding(100),
      facts: [holding(100, { type: 'MEMBER_OF' })],
      found: null,
    },
    {
      name: 'nothing in another document',
      witness: rutte,
      facts: [person('Mark Rutte', { documentId: 'd2', start: 100 })],
      found: null,
    },
    { name: 'nothing where the words are gone', witness: rutte, facts: [], found: null },
  ];

describe('the words that a decision hangs on', () => {
  for (const { name, witness, facts, found } of ROWS)
    it(`are ${name}`, () => assert.equal(findFact(wordsOf(witness), facts)?.id ?? null, found));
});
