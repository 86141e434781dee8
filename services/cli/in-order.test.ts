import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { inOrder } from './in-order.ts';

async function* numbers(count: number, taken: { count: number }): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) {
    taken.count += 1;
    yield number;
  }
}

describe('work done ahead and given in order', () => {
  it('keeps the order of the inputs when later work ends first', async () => {
    const results: number[] = [];
    const work = async (number: number) => {
      await sleep(number % 3 === 0 ? 8 : 0);
      return number;
    };
    for await (const result of inOrder({ inputs: numbers(10, { count: 0 }), work, ahead: 4 }))
      results.push(result);
    assert.deepEqual(results, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('takes no more inputs than it may hold', async () => {
    const taken = { count: 0 };
    const results = inOrder({ inputs: numbers(1000, taken), work: async (number) => number, ahead: 5 });
    await results.next();
    assert.equal(taken.count, 5);
  });

  it('gives nothing for no input', async () => {
    const results = inOrder({ inputs: numbers(0, { count: 0 }), work: async (number) => number, ahead: 5 });
    assert.equal((await results.next()).done, true);
  });
});
