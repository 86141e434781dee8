import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ReadingFailedError } from './errors.ts';
import type { ReadingJob } from './job.ts';
import { createReaders, type Readers } from './readers.ts';

function job(change: Partial<ReadingJob> & { text: string }): ReadingJob {
  const { text, ...rest } = change;
  return {
    id: 'd1',
    bytes: new TextEncoder().encode(text),
    format: 'text',
    contentType: null,
    given: {},
    clean: true,
    ...rest,
  };
}

describe('reading threads', () => {
  let readers: Readers;
  before(() => {
    readers = createReaders({ threads: 2 });
  });
  after(() => readers.close());

  it('give the cleaned article and what was read in it', async () => {
    const text = 'Mark Rutte said that NATO is ready.';
    const { cleaned, extraction } = await readers.read(job({ text, given: { title: 'NATO' } }));
    assert.equal(extraction.id, 'd1');
    assert.equal(extraction.title, 'NATO');
    assert.equal(extraction.text, cleaned.text);
  });

  it('leave a text as it came when it is not to be cleaned', async () => {
    const text = '\uFEFF  A line \r\n\r\n\r\nand   more.\t\n';
    const line = await readers.readLine(job({ text, clean: false }));
    assert.equal(JSON.parse(line).text, text);
  });

  it('fail one document with step and code, and read the next', async () => {
    await assert.rejects(
      readers.read(job({ text: '' })),
      (error) =>
        error instanceof ReadingFailedError && error.code === 'CLEANING_EMPTY' && error.step === 'text',
    );
    assert.equal((await readers.read(job({ text: 'Rutte spoke.' }))).extraction.text, 'Rutte spoke.');
  });
});
