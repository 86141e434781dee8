import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeEntity } from './describe-entity.ts';

const counts = (...rows: readonly (readonly [string, number])[]) =>
  rows.map(([name, documents]) => ({ name, documents }));

describe('an entity', () => {
  it('is called as most documents call it', () =>
    assert.equal(
      describeEntity({ label: 'Country', names: counts(['Türkiye', 3], ['Turkey', 9]) }).name,
      'Turkey',
    ));

  it('has a full name where it is a person and any document gives one', () =>
    assert.equal(
      describeEntity({ label: 'Person', names: counts(['Rutte', 9], ['Mark Rutte', 1]) }).name,
      'Mark Rutte',
    ));

  it('has the same name whatever order the names come in', () => {
    const names = counts(['Volodymyr Zelensky', 2], ['Volodymyr Zelenskyy', 2], ['Volodymyr Zelenskiy', 2]);
    const called = [names, [...names].reverse()].map((list) =>
      describeEntity({ label: 'Person', names: list }),
    );
    assert.deepEqual(called[0], called[1]);
    assert.deepEqual(called[0]?.aliases, [
      'Volodymyr Zelenskiy',
      'Volodymyr Zelensky',
      'Volodymyr Zelenskyy',
    ]);
  });
});
