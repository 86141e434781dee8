import { clean } from '#cleaning/clean.ts';
import type { Cleaned } from '#cleaning/cleaned.ts';
import type { Extraction } from '#reading/extraction.ts';
import type { ReadingInput } from '#reading/read.ts';
import { type Failure, toFailure } from './errors.ts';
import type { Reading, ReadingJob } from './job.ts';

/** What a job ends in, as plain data that goes from one thread to another. */
export type Outcome = ({ readonly ok: true } & Reading) | { readonly ok: false; readonly failure: Failure };

/**
 * Cleans and reads one document.
 * @param read the reader, with its models loaded
 * @returns the reading, or where and why it failed; never throws for a bad document
 */
export function readJob(read: (input: ReadingInput) => Extraction, job: ReadingJob): Outcome {
  let cleaned: Cleaned;
  try {
    cleaned = job.clean ? clean(job) : asItCame(job);
  } catch (error) {
    return { ok: false, failure: toFailure(error, 'cleaning') };
  }
  try {
    const { title, url, publisher, originalPublisher, authors, publishedAt, updatedAt, text } = cleaned;
    const extraction = read({
      id: job.id,
      title,
      url,
      publisher,
      originalPublisher,
      authors,
      publishedAt,
      updatedAt,
      text,
    });
    return { ok: true, cleaned, extraction };
  } catch (error) {
    return { ok: false, failure: toFailure(error, 'reading') };
  }
}

/** The bytes as UTF-8 text with nothing taken away or mended, not even a byte order mark. */
function asItCame({ bytes, given }: ReadingJob): Cleaned {
  return {
    title: given.title ?? null,
    url: given.url ?? null,
    publisher: given.publisher ?? null,
    originalPublisher: given.originalPublisher ?? null,
    authors: given.authors ?? [],
    publishedAt: given.publishedAt ?? null,
    deck: null,
    updatedAt: given.updatedAt ?? null,
    section: null,
    language: null,
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    changes: [],
  };
}
