import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Type from 'typebox';
import { readEnvironment } from './read-environment.ts';

const variables = {
  PORT: Type.Integer({ default: 4747, maximum: 65_535 }),
  SECRET: Type.String({ minLength: 8 }),
  EXTRA: Type.Optional(Type.String()),
};

describe('readEnvironment', () => {
  it('converts numbers, fills in defaults and leaves other variables out', () => {
    assert.deepEqual(
      { ...readEnvironment(variables, { PORT: '80', SECRET: 'long enough', HOME: '/x' }) },
      { PORT: 80, SECRET: 'long enough' },
    );
    assert.equal(readEnvironment(variables, { SECRET: 'long enough' }).PORT, 4747);
  });

  it('takes an empty variable as unset', () => {
    assert.equal(readEnvironment(variables, { PORT: '', SECRET: 'long enough' }).PORT, 4747);
  });

  it('names the variable that is missing', () => {
    assert.throws(() => readEnvironment(variables, {}), {
      code: 'ENVIRONMENT_INVALID',
      message: /SECRET is not set/,
    });
  });

  it('names the variable that is wrong without showing its value', () => {
    assert.throws(
      () => readEnvironment(variables, { PORT: 'many', SECRET: 'hunter2' }),
      (thrown: Error) => {
        assert.match(thrown.message, /PORT must be integer|SECRET/);
        assert.doesNotMatch(thrown.message, /hunter2|many/);
        return true;
      },
    );
  });
});
