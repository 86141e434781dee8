import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conflictsOfPerson, conflictsOfRole, type HoldingSeen } from './find-conflicts.ts';

const knowledge = { hasOneHolder: (key: string) => key !== 'senator', uniqueTo: () => null };

const holding = (change: Partial<HoldingSeen>): HoldingSeen => ({
  personId: 'rubio',
  personName: 'Marco Rubio',
  roleId: 'state',
  roleName: 'Secretary of State of United States',
  titleKey: 'secretary of state',
  placed: true,
  status: 'current',
  days: ['2025-10-20'],
  undated: 0,
  documents: 3,
  stories: 2,
  claims: ['c1'],
  ...change,
});
const landau = { personId: 'landau', personName: 'Christopher Landau', stories: 1, documents: 1 };
const defense = {
  roleId: 'defense',
  roleName: 'Secretary of Defense of United States',
  titleKey: 'secretary of defense',
};

describe('conflicts', () => {
  it('are two holders of one office, the better supported first', () => {
    const holdings = [holding(landau), holding({})];
    const conflicts = conflictsOfRole(holdings, knowledge);
    assert.deepEqual(conflictsOfRole([...holdings].reverse(), knowledge), conflicts);
    assert.equal(conflicts.length, 1);
    assert.equal(
      conflicts[0]?.name,
      'Secretary of State of United States: Marco Rubio or Christopher Landau',
    );
    assert.deepEqual([conflicts[0]?.stories, conflicts[0]?.between], [1, ['state', 'rubio', 'landau']]);
    assert.match(conflicts[0]?.explanation ?? '', /Marco Rubio in 2 stories \(3 documents\), on 2025-10-20/);
  });

  it('are only with the best supported one for holders without a date', () => {
    const undated = { stories: 1, documents: 1, days: [], undated: 1 };
    const others = ['one', 'two'].map((id) => holding({ ...undated, personId: id, personName: id }));
    const conflicts = conflictsOfRole([holding({}), ...others], knowledge);
    assert.deepEqual(
      conflicts.map(({ between, certainty }) => [between[1], certainty]),
      [
        ['rubio', 'dateUnknown'],
        ['rubio', 'dateUnknown'],
      ],
    );
  });

  it('are none in an office that many hold', () => {
    const senator = { titleKey: 'senator' };
    assert.deepEqual(conflictsOfRole([holding(senator), holding({ ...landau, ...senator })], knowledge), []);
  });

  it('are none with somebody who held it before', () =>
    assert.deepEqual(
      conflictsOfRole([holding({}), holding({ ...landau, status: 'former' })], knowledge),
      [],
    ));

  it('are two offices of one person', () => {
    const [conflict, ...others] = conflictsOfPerson(
      [holding({}), holding({ ...defense, stories: 1 })],
      knowledge,
    );
    assert.equal(others.length, 0);
    assert.deepEqual([conflict?.kind, conflict?.between], ['two-offices', ['rubio', 'state', 'defense']]);
  });

  it('are none where one of the offices is held for somebody else', () =>
    assert.deepEqual(
      conflictsOfPerson([holding({}), holding({ ...defense, status: 'acting' })], knowledge),
      [],
    ));
});
