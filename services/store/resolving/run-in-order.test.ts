import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { runInOrder, withDeferred } from './run-in-order.ts';

/** A transaction that notes what is sent, and answers when it is told to. */
function slow() {
  const sent: string[] = [];
  const answers: { resolve: () => void; reject: (why: Error) => void }[] = [];
  const transaction: GraphTransaction = {
    run: (query) =>
      new Promise((resolve, reject) => {
        sent.push(query);
        answers.push({ resolve: () => resolve([]), reject });
      }),
  };
  return { sent, answers, transaction };
}

describe('queries that run in order', () => {
  it('are all sent before the first is answered, but those without rows', async () => {
    const { sent, answers, transaction } = slow();
    const done = runInOrder(transaction, [
      ['first', { ids: ['1'] }],
      ['second', { ids: [] }],
      ['third', { ids: ['3'] }],
    ]);
    assert.deepEqual(sent, ['first', 'third']);
    for (const { resolve } of answers) resolve();
    await done;
  });

  it('are waited for at the end where they are deferred', async () => {
    const { answers, transaction } = slow();
    let ended = false;
    const done = withDeferred(transaction, async (deferring) => {
      await runInOrder(deferring, [['write', { ids: ['1'] }]]);
      return 'computed';
    }).then((result) => {
      ended = true;
      return result;
    });
    await new Promise(setImmediate);
    assert.equal(ended, false);
    answers[0]?.resolve();
    assert.equal(await done, 'computed');
  });

  it('tell what went wrong first, whatever failed because of it', async () => {
    const { answers, transaction } = slow();
    const done = withDeferred(transaction, async (deferring) => {
      await runInOrder(deferring, [['write', { ids: ['1'] }]]);
      answers[0]?.reject(new Error('deadlock'));
      throw new Error('the transaction was ended');
    });
    await assert.rejects(done, /deadlock/);
  });
});
