import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Content } from '#readers/sent-document.ts';
import { gatherBatches } from './batches.ts';
import type { Input } from './read-inputs.ts';

const document = (bytes: Uint8Array): Input => ({
  where: 'news.txt',
  content: { sourceId: null, bytes, format: 'text', collection: null, given: {} } satisfies Content,
});
const text = (words: string) => document(new TextEncoder().encode(words));
const gather = async (inputs: readonly Input[]) => {
  async function* given() {
    yield* inputs;
  }
  return (await Array.fromAsync(gatherBatches(given()))).map((batch) =>
    batch.kind === 'lines' ? batch.documents.length : batch.kind,
  );
};

describe('documents gathered into requests', () => {
  it('go up to fifty at once', async () => {
    assert.deepEqual(
      await gather(Array.from({ length: 120 }, (_, index) => text(`Story ${index}.`))),
      [50, 50, 20],
    );
  });

  it('go sooner where they are large', async () => {
    const large = () => document(new Uint8Array(3_000_000).fill(0x61));
    assert.deepEqual(await gather([large(), large(), large()]), [2, 1]);
  });

  it('go alone where JSON would not keep their bytes', async () => {
    const windows1252 = document(Uint8Array.of(0x93, 0x4e, 0x6f, 0x94));
    assert.deepEqual(await gather([text('One.'), windows1252, text('Two.')]), ['bytes', 2]);
  });

  it('leave room for what could not be read', async () => {
    const missing: Input = { where: 'gone.txt', problem: 'no such file' };
    assert.deepEqual(await gather([missing, text('One.')]), ['problem', 1]);
  });
});
