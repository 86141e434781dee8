import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { followAlong } from './follow-along.ts';

/** A computation that ends when it is told to. */
function computing() {
  const begun: PromiseWithResolvers<void>[] = [];
  const following = followAlong(() => {
    const computation = Promise.withResolvers<void>();
    begun.push(computation);
    return computation.promise;
  });
  return { begun, following };
}

/** Whether a promise has been settled, after everything that is ready has run. */
async function isSettled(promise: Promise<void>): Promise<boolean> {
  let settled = false;
  const settle = () => {
    settled = true;
  };
  promise.then(settle, settle);
  await turn();
  return settled;
}

async function write(following: ReturnType<typeof followAlong>, batches: number): Promise<void> {
  for (let batch = 0; batch < batches; batch += 1) await following.wrote(false);
}

describe('what follows from a stream of batches', () => {
  it('is computed after eight of them', async () => {
    const { begun, following } = computing();
    await write(following, 7);
    assert.equal(begun.length, 0);
    await write(following, 1);
    assert.equal(begun.length, 1);
  });

  it('is computed at once where no more documents wait', async () => {
    const { begun, following } = computing();
    await following.wrote(true);
    assert.equal(begun.length, 1);
  });

  it('is computed by one computation at a time', async () => {
    const { begun, following } = computing();
    await write(following, 8 + 8);
    assert.equal(begun.length, 1);
    begun[0]?.resolve();
    await turn();
    await write(following, 1);
    assert.equal(begun.length, 2);
  });

  it('holds up the next batch where sixteen are ahead of it', async () => {
    const { begun, following } = computing();
    await write(following, 8 + 15);
    const wrote = following.wrote(false);
    assert.equal(await isSettled(wrote), false);
    begun[0]?.resolve();
    assert.equal(await isSettled(wrote), true);
    assert.equal(begun.length, 2);
  });

  it('is waited for at the end', async () => {
    const { begun, following } = computing();
    await following.wrote(true);
    const end = following.end();
    assert.equal(await isSettled(end), false);
    begun[0]?.resolve();
    await end;
  });

  it('tells whoever writes next why it failed', async () => {
    const { begun, following } = computing();
    await following.wrote(true);
    begun[0]?.reject(new Error('The graph is gone'));
    await turn();
    await assert.rejects(following.wrote(false), /The graph is gone/);
    await assert.rejects(following.end(), /The graph is gone/);
  });
});
