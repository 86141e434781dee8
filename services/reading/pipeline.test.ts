import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPipeline, type PipelineStep } from '#reading/pipeline.ts';

const step = (name: string, needs: PipelineStep['needs'], adds: PipelineStep['adds']): PipelineStep => ({
  name,
  needs,
  adds,
  run: () => Object.fromEntries(adds.map((layer) => [layer, name])),
});

const tokens = step('tokens', ['text'], ['tokens']);
const names = step('names', ['tokens'], ['names']);

test('steps run in order, each adding its layers', () => {
  const run = createPipeline({ given: ['text'], steps: [tokens, names], wanted: ['names'] });
  assert.deepEqual(run({ text: 'x' }), { text: 'x', tokens: 'tokens', names: 'names' });
});

test('a step before what it needs is refused when the pipeline is made', () => {
  assert.throws(
    () => createPipeline({ given: ['text'], steps: [names, tokens], wanted: [] }),
    /Step "names" needs tokens before it/,
  );
});

test('two steps that add one layer are refused', () => {
  assert.throws(
    () => createPipeline({ given: ['text'], steps: [tokens, tokens], wanted: [] }),
    /Step "tokens" adds tokens, which is there already/,
  );
});

test('a layer that is wanted and never added is refused', () => {
  assert.throws(
    () => createPipeline({ given: ['text'], steps: [tokens], wanted: ['roles'] }),
    /No step adds roles/,
  );
});
