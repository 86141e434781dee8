import { ReadingFailedError } from '#readers/errors.ts';
import type { Reading } from '#readers/job.ts';
import type { Readers } from '#readers/readers.ts';
import { READING_VERSION } from '#readers/reading-version.ts';
import { dayNumberOf, dayOf } from '#resolving/dated.ts';
import type { Facts } from '#resolving/facts/facts.ts';
import { factsOf } from '#resolving/facts/facts-of.ts';
import { likenessKeys } from '#resolving/stories/likeness-keys.ts';
import type { TakenJob } from '#store/writing/take-jobs.ts';
import type { ReadDocument } from '#store/writing/write-facts.ts';
import { type Delivered, mergeDeliveries } from './merge-deliveries.ts';

/** A document that could not be read. */
export type Unreadable = {
  readonly job: TakenJob;
  readonly step: string;
  readonly reason: string;
};

export type TakenOutcome = { readonly read: ReadDocument } | { readonly unreadable: Unreadable };

/** A document that ends the process this often is not tried again by itself. */
const ATTEMPTS = 3;

const NO_FACTS: Facts = { referents: [], claims: [], attributions: [] };

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
    return { unreadable: { job, ...failureOf(error) } };
  }
}

/** What is no failure of reading is a fact that could not be made of it. */
function failureOf(error: unknown): { step: string; reason: string } {
  if (error instanceof ReadingFailedError)
    return { step: error.step, reason: `${error.code}: ${error.message}` };
  return { step: 'facts', reason: error instanceof Error ? error.message : String(error) };
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
  const { language } = cleaned;
  // Rules and models are for English; null is a text too short to tell.
  const skipped = language !== null && language !== 'en';
  const facts = skipped ? NO_FACTS : factsOf({ id: job.documentId, extraction });
  const { title, url, publisher, originalPublisher, authors, publishedAt, updatedAt, text } = cleaned;
  return {
    documentId: job.documentId,
    jobId: job.jobId,
    token: job.token,
    properties: {
      status: skipped ? 'skipped' : 'done',
      failedStep: skipped ? 'language' : null,
      failedReason: skipped ? `LANGUAGE_NOT_READ: ${language}` : null,
      name: title ?? delivered.sourceId ?? job.documentId.slice(0, 12),
      title,
      url,
      publisher,
      originalPublisher,
      authors,
      publishedAt,
      updatedAt,
      day: dayOf(publishedAt),
      dayNumber: dayNumberOf(dayOf(publishedAt)),
      language,
      text,
      version: READING_VERSION,
      ...likenessProperties({ text, url, facts }),
    },
    facts,
  };
}

function likenessProperties({ text, url, facts }: { text: string; url: string | null; facts: Facts }) {
  const quoteWords = facts.attributions.map(({ words }) => words);
  const { address, quotes, shingles, sketch } = likenessKeys({ text, url, quoteWords });
  return {
    address,
    sketch,
    quoteKey1: quotes[0] ?? null,
    quoteKey2: quotes[1] ?? null,
    quoteKey3: quotes[2] ?? null,
    shingleKey1: shingles[0] ?? null,
    shingleKey2: shingles[1] ?? null,
    shingleKey3: shingles[2] ?? null,
    shingleKey4: shingles[3] ?? null,
    shingleKey5: shingles[4] ?? null,
    shingleKey6: shingles[5] ?? null,
  };
}
