import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { error, Neo4jError } from 'neo4j-driver';
import { repeatRetryable } from './repeat-retryable.ts';

const passing = () => new Neo4jError('Not now', error.SERVICE_UNAVAILABLE, '', '');

function failingTimes(times: number, failure: () => Error) {
  const work = { begun: 0, run: async () => '' };
  work.run = async () => {
    work.begun += 1;
    if (work.begun <= times) throw failure();
    return 'done';
  };
  return work;
}

describe('work that may be repeated', () => {
  it('is done again after what passes by itself', async () => {
    const work = failingTimes(2, passing);
    assert.equal(await repeatRetryable(work.run, { forMs: 10_000, firstDelayMs: 1 }), 'done');
    assert.equal(work.begun, 3);
  });

  it('is not done again after what stays wrong', async () => {
    const failure = new Neo4jError('No such thing', 'Neo.ClientError.Statement.SyntaxError', '', '');
    const work = failingTimes(1, () => failure);
    await assert.rejects(repeatRetryable(work.run, { forMs: 10_000, firstDelayMs: 1 }), failure);
    assert.equal(work.begun, 1);
  });

  it('is given up after the time that it has', async () => {
    const work = failingTimes(Number.POSITIVE_INFINITY, passing);
    await assert.rejects(repeatRetryable(work.run, { forMs: 20, firstDelayMs: 15 }), { message: 'Not now' });
    assert.ok(work.begun > 1);
  });

  it('is done once where there is no time to repeat it', async () => {
    const work = failingTimes(1, passing);
    await assert.rejects(repeatRetryable(work.run, { forMs: 0 }));
    assert.equal(work.begun, 1);
  });
});
