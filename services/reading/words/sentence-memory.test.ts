import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SentenceMemory } from '#reading/words/sentence-memory.ts';

/** Asks a memory for sentences of these words and tells which of them it had to make. */
function ask(
  memory: SentenceMemory<string>,
  sentences: readonly (readonly number[])[],
  filling = 0,
): string[] {
  const made: string[] = [];
  for (const words of sentences) {
    // Somewhere in a document: the words of other sentences stand around.
    const ids = Int32Array.from([7, ...words, 9]);
    const answer = memory.recall({ ids, filling, first: 1, end: ids.length - 1 }, () => {
      made.push(words.join(' '));
      return words.join(' ');
    });
    assert.equal(answer, words.join(' '));
  }
  return made;
}

test('a sentence of the same words is made once, of other words anew', () => {
  const sentences = [
    [1, 2, 3],
    [1, 2, 3],
    [1, 2],
    [1, 2, 4],
    [1, 2, 3],
  ];
  assert.deepEqual(ask(new SentenceMemory(10), sentences), ['1 2 3', '1 2', '1 2 4']);
});

test('what came longest ago is forgotten, what came again is not', () => {
  const memory = new SentenceMemory<string>(4);
  ask(memory, [[1], [2], [3], [1], [4], [5]]);
  assert.deepEqual(ask(memory, [[1], [2]]), ['2']);
});

test('ids of another filling of the word table are other words', () => {
  const memory = new SentenceMemory<string>(10);
  ask(memory, [[1, 2]], 0);
  assert.deepEqual(ask(memory, [[1, 2]], 1), ['1 2']);
});

test('a memory of none remembers nothing, and none remembers what is too long for a sentence', () => {
  assert.equal(ask(new SentenceMemory(0), [[1], [1]]).length, 2);
  const long = Array.from({ length: 101 }, (_, index) => index);
  assert.equal(ask(new SentenceMemory(10), [long, long]).length, 2);
});
