import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  canAttachLeft,
  canAttachRight,
  canShift,
  createParseState,
  isFinished,
  LEFT,
  move,
  RIGHT,
  SHIFT,
  startSentence,
} from '#reading/parsing/parse-state.ts';
import { transitionCost } from './oracle.ts';

const KINDS = [
  [SHIFT, canShift],
  [LEFT, canAttachLeft],
  [RIGHT, canAttachRight],
] as const;

/** A random projective tree over words 0 … length - 1 whose root hangs on `length`: each range picks a head and splits. */
function projectiveTree(length: number, draw: (below: number) => number): Int32Array {
  const heads = new Int32Array(length);
  const build = (first: number, end: number, head: number): void => {
    if (first >= end) return;
    const top = first + draw(end - first);
    heads[top] = head;
    build(first, top, top);
    build(top + 1, end, top);
  };
  build(0, length, length);
  return heads;
}

test('transitions without cost rebuild a projective tree', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.infiniteStream(fc.nat()), (length, stream) => {
      const draw = (below: number): number => (stream.next().value as number) % below;
      const gold = { heads: projectiveTree(length, draw), labels: new Int32Array(length) };
      const state = createParseState(length);
      startSentence(state, length);
      while (!isFinished(state)) {
        const free = KINDS.filter(
          ([kind, isPossible]) => isPossible(state) && transitionCost(state, gold, kind) === 0,
        );
        assert.ok(free.length > 0, 'every transition loses an arc');
        move(state, (free[draw(free.length)] as (typeof KINDS)[number])[0], 0);
      }
      assert.deepEqual([...state.heads.subarray(0, length)], [...gold.heads]);
    }),
  );
});

test('a wrong transition costs the arcs that it loses', () => {
  // "She reads books": reads is the root.
  const gold = { heads: Int32Array.of(1, 3, 1), labels: new Int32Array(3) };
  const state = createParseState(3);
  startSentence(state, 3);
  move(state, SHIFT, -1);
  assert.equal(transitionCost(state, gold, LEFT), 0);
  assert.equal(transitionCost(state, gold, SHIFT), 1);
});
