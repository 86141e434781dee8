import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { measureLoad } from './measure-load.ts';

const lasting = (milliseconds: number) => ({ milliseconds, answers: 0, mostMilliseconds: milliseconds });

describe('load', () => {
  it('goes on until there are answers enough', async () => {
    const numbers: number[] = [];
    const ask = async (number: number) => void numbers.push(number);
    await measureLoad({ callers: 1, span: { milliseconds: 0, answers: 10, mostMilliseconds: 10_000 }, ask });
    assert.equal(numbers.length, 10);
  });

  it('does not go on for ever', async () => {
    const span = { milliseconds: 0, answers: 1_000_000, mostMilliseconds: 30 };
    const { perSecond } = await measureLoad({ callers: 1, span, ask: () => sleep(2) });
    assert.ok(perSecond > 0);
  });

  it('is that of so many callers at once, none of whom asks before it is answered', async () => {
    let [now, most] = [0, 0];
    const ask = async () => {
      now += 1;
      most = Math.max(most, now);
      await sleep(5);
      now -= 1;
    };
    const { p50, p99, perSecond } = await measureLoad({ callers: 3, span: lasting(100), ask });
    assert.equal(most, 3);
    assert.ok(p50 >= 4 && p99 >= p50 && perSecond > 0);
  });

  it('counts the questions', async () => {
    const numbers: number[] = [];
    await measureLoad({ callers: 2, span: lasting(20), ask: async (number) => void numbers.push(number) });
    assert.deepEqual(numbers.slice(0, 2), [1, 2]);
    assert.equal(new Set(numbers).size, numbers.length);
  });

  it('counts the questions that were not answered, and goes on', async () => {
    const ask = async (number: number) => {
      await sleep(1);
      if (number % 2 === 0) throw new Error('Not now');
    };
    const { failed, perSecond } = await measureLoad({ callers: 1, span: lasting(50), ask });
    assert.ok(failed > 0 && perSecond > 0);
  });
});
