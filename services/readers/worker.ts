import { createReader } from '#reading/read.ts';
import type { ReadingJob } from './job.ts';
import { type Outcome, readJob } from './read-job.ts';

/** Agencies' reports stand in many papers. Some ten megabytes. */
const REMEMBERED_SENTENCES = 10_000;

const read = createReader({ remembered: REMEMBERED_SENTENCES });

/** One document, cleaned and read, on a thread of its own; models are loaded once a thread. */
export default function outcome(job: ReadingJob): Outcome {
  return readJob(read, job);
}

/** The same with the extraction as its JSON line: a string crosses threads faster than the objects do. */
export function line(job: ReadingJob): { line: string } | Exclude<Outcome, { ok: true }> {
  const result = readJob(read, job);
  return result.ok ? { line: JSON.stringify(result.extraction) } : result;
}
