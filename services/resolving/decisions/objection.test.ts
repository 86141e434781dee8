import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Decision } from './decision.ts';
import { decided, person } from './decisions.fixture.ts';
import { objectionTo } from './objection.ts';

const bob = person('Bob Smith', { documentId: 'd1' });
const again = person('Bob Smith', { documentId: 'd5' });
const third = person('Bob Smith', { documentId: 'd6' });
const robert = person('Robert Smith', { documentId: 'd2' });
const rob = person('Rob Smith', { documentId: 'd3' });
const facts = [bob, again, third, robert, rob];

const bobIsOne = decided('merge', { subject: [bob], object: [again] });
const bobIsRob = decided('merge', { subject: [bob], object: [rob] });
const robIsRobert = decided('merge', { subject: [rob], object: [robert] });
const bobIsRobert = decided('merge', { subject: [bob], object: [robert] });
const bobIsNotRobert = decided('not-same', { subject: [bob], object: [robert] });
const calledBobby = decided('rename', { subject: [bob], says: 'Bobby Smith' });
const calledRobbie = decided('rename', { subject: [again], says: 'Robbie Smith' });

const ROWS: readonly {
  name: string;
  others: readonly Decision[];
  decision: Decision;
  code: string | null;
  names?: Decision;
}[] = [
  { name: 'takes a first one', others: [], decision: bobIsRobert, code: null },
  {
    name: 'takes one that makes a chain longer',
    others: [bobIsRob],
    decision: robIsRobert,
    code: null,
  },
  {
    name: 'refuses a merge of two that are to be kept apart',
    others: [bobIsNotRobert],
    decision: bobIsRobert,
    code: 'CONTRADICTS_DECISION',
    names: bobIsNotRobert,
  },
  {
    name: 'refuses a merge that would bring them together through a third',
    others: [bobIsNotRobert, bobIsRob],
    decision: robIsRobert,
    code: 'CONTRADICTS_DECISION',
    names: bobIsNotRobert,
  },
  {
    name: 'refuses to keep apart what stands merged',
    others: [calledBobby, bobIsRobert],
    decision: bobIsNotRobert,
    code: 'CONTRADICTS_DECISION',
    names: bobIsRobert,
  },
  { name: 'takes one that two mentions of one name are one', others: [], decision: bobIsOne, code: null },
  {
    name: 'refuses to merge what has one name already with itself',
    others: [],
    decision: decided('merge', { subject: [bob, again], object: [again] }),
    code: 'NOTHING_TO_DECIDE',
  },
  {
    name: 'refuses to split what stands as one',
    others: [bobIsRob, bobIsOne],
    decision: decided('split', { subject: [again] }),
    code: 'CONTRADICTS_DECISION',
    names: bobIsOne,
  },
  {
    name: 'takes a split that leaves together what stands as one',
    others: [bobIsOne],
    decision: decided('split', { subject: [third] }),
    code: null,
  },
  {
    name: 'refuses a second name for the same person',
    others: [calledBobby],
    decision: calledRobbie,
    code: 'CONTRADICTS_DECISION',
    names: calledBobby,
  },
  {
    name: 'refuses the type that it has',
    others: [],
    decision: decided('type', { subject: [bob], says: 'Person' }),
    code: 'NOTHING_TO_DECIDE',
  },
];

describe('a new decision', () => {
  for (const { name, others, decision, code, names } of ROWS)
    it(`${code === null ? 'is welcome: ' : ''}${name}`, () => {
      const objection = objectionTo(decision, { others, facts });
      assert.equal(objection?.code ?? null, code);
      if (names !== undefined) assert.ok(objection?.detail.includes(names.id), objection?.detail);
    });
});
