import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Type } from 'typebox';
import { strict } from './schemas/common.ts';
import { validatorFor } from './validator-for.ts';

const either = Type.Union([
  strict({ kind: Type.Literal('rename'), name: Type.String() }),
  strict({ kind: Type.Literal('merge'), into: Type.String() }),
  strict({ kind: Type.Literal('hide'), fact: Type.String() }),
  strict({ kind: Type.Literal('hide'), role: Type.String() }),
]);
const check = (value: unknown) => {
  const validator = validatorFor(either)(value);
  return validator.Check(value) ? [] : validator.Errors(value).map(({ message }) => message);
};

describe('a body that is one of several kinds', () => {
  for (const body of [
    { kind: 'rename', name: 'x' },
    { kind: 'merge', into: 'x' },
    { kind: 'hide', fact: 'x' },
    { kind: 'hide', role: 'x' },
  ])
    it(`is taken: ${JSON.stringify(body)}`, () => assert.deepEqual(check(body), []));

  it('is told only what it lacks as its own kind', () => {
    const problems = check({ kind: 'merge' });
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /into/);
  });

  for (const body of [{ kind: 'frob' }, { name: 'x' }, null, 'merge'])
    it(`has to have a kind: ${JSON.stringify(body)}`, () => assert.equal(check(body).length > 0, true));
});

describe('any other body', () => {
  it('is checked as a whole', () => {
    const validator = validatorFor(strict({ id: Type.String() }))({ id: 'x' });
    assert.equal(validator.Check({ id: 'x' }), true);
    assert.equal(validator.Check({}), false);
  });
});
