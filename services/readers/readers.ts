import { Piscina } from 'piscina';
import { ReadingFailedError, toFailure } from './errors.ts';
import type { Reading, ReadingJob } from './job.ts';
import type { Outcome } from './read-job.ts';
import type { line } from './worker.ts';

/** Threads that clean and read documents. */
export type Readers = {
  /** Cleans and reads one document. @throws ReadingFailedError where the document (or its thread) fails */
  read(job: ReadingJob): Promise<Reading>;
  /** The extraction as one line of JSON. @throws ReadingFailedError as `read` does */
  readLine(job: ReadingJob): Promise<string>;
  /** Ends the threads once what they have in hand is done. */
  close(): Promise<void>;
};

/**
 * Starts threads that read documents.
 * @param options.threads how many; each holds its own copy of the models
 */
export function createReaders({ threads }: { threads: number }): Readers {
  const pool = new Piscina({
    filename: import.meta.resolve('#readers/worker.ts'),
    minThreads: threads,
    maxThreads: threads,
    // One document at a time a thread: reading never waits for anything, so a second one would only queue behind it.
    concurrentTasksPerWorker: 1,
  });
  return {
    async read(job) {
      const outcome: Outcome = await pool.run(job).catch(threadFailed);
      if (!outcome.ok) throw new ReadingFailedError(outcome.failure);
      return { cleaned: outcome.cleaned, extraction: outcome.extraction };
    },
    async readLine(job) {
      const outcome: ReturnType<typeof line> = await pool.run(job, { name: 'line' }).catch(threadFailed);
      if ('failure' in outcome) throw new ReadingFailedError(outcome.failure);
      return outcome.line;
    },
    close: () => pool.close(),
  };
}

function threadFailed(cause: unknown): never {
  throw new ReadingFailedError({ ...toFailure(cause, 'worker'), step: 'worker' }, { cause });
}
