import { ReadingFailedError } from '#readers/errors.ts';
import type { Reading } from '#readers/job.ts';
import type { Readers } from '#readers/readers.ts';
import { dayOf } from '#resolving/dated.ts';
import { factsOf } from '#resolving/facts-of.ts';
import type { TakenJob } from '#store/writing/take-jobs.ts';
import type { ReadDocument } from '#store/writing/write-facts.ts';
import { type Delivered, mergeDeliveries } from './merge-deliveries.ts';
import { READING_VERSION } from './reading-version.ts';

/** A document that could not be read. */
export type Unreadable = {
  readonly job: TakenJob;
  readonly step: string;
  readonly reason: string;
};

export type TakenOutcome = { readonly read: ReadDocument } | { readonly unreadable: Unreadable };

/** A document that ends the process this often is not tried again by itself. */
const ATTEMPTS = 3;

/** Cleans and reads a taken document into its facts. Never throws for a bad document. */
export async function readTaken(readers: Pick<Readers, 'read'>, job: TakenJob): Promise<TakenOutcome> {
  if (job.attempts > ATTEMPTS) {
    const reason = `ATTEMPTS_USED_UP: taken ${ATTEMPTS} times and never finished`;
    return { unreadable: { job, step: 'worker', reason } };
  }
  const delivered = mergeDeliveries(job.deliveries);
  const { format, mediaType, given } = delivered;
  try {
    const reading = await readers.read({
      id: job.documentId,
      bytes: job.bytes,
      format,
      contentType: mediaType,
      given,
      clean: true,
    });
    return { read: documentOf({ job, delivered, reading }) };
  } catch (error) {
    if (!(error instanceof ReadingFailedError)) throw error;
    return { unreadable: { job, step: error.step, reason: `${error.code}: ${error.message}` } };
  }
}

function documentOf({
  job,
  delivered,
  reading,
}: {
  job: TakenJob;
  delivered: Delivered;
  reading: Reading;
}): ReadDocument {
  const { cleaned, extraction } = reading;
  const { title, url, publisher, originalPublisher, authors, publishedAt, language, text } = cleaned;
  return {
    documentId: job.documentId,
    jobId: job.jobId,
    token: job.token,
    properties: {
      name: title ?? delivered.sourceId ?? job.documentId.slice(0, 12),
      title,
      url,
      publisher,
      originalPublisher,
      authors,
      publishedAt,
      day: dayOf(publishedAt),
      language,
      text,
      version: READING_VERSION,
    },
    facts: factsOf({ id: job.documentId, extraction }),
  };
}
