import type { Reading, ReadingJob } from '#readers/job.ts';
import { createReaders, type Readers } from '#readers/readers.ts';

/** Readers that read each document once: reading is pure, and tests ingest the same documents again and again. */
export function readOnce(): { readers: Pick<Readers, 'read'>; close: () => Promise<void> } {
  const pool = createReaders({ threads: 1 });
  const known = new Map<string, Promise<Reading>>();
  return {
    readers: {
      read(job: ReadingJob) {
        const key = JSON.stringify([job.id, job.format, job.contentType, job.given]);
        const reading = known.get(key) ?? pool.read(job);
        known.set(key, reading);
        return reading;
      },
    },
    close: () => pool.close(),
  };
}
