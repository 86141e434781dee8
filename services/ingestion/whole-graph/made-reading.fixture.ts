import type { Reading, ReadingJob } from '#readers/job.ts';
import type { Entity, Extraction } from '#reading/extraction.ts';

/** What a reader would make of a document, written by hand: tests of the worker must not change when reading learns. */
export function madeReading(
  job: Pick<ReadingJob, 'id' | 'bytes' | 'given'>,
  change: { language?: string; extraction?: Partial<Extraction> } = {},
): Reading {
  const text = new TextDecoder().decode(job.bytes);
  const metadata = {
    title: job.given.title ?? null,
    url: job.given.url ?? null,
    publisher: job.given.publisher ?? null,
    originalPublisher: job.given.originalPublisher ?? null,
    authors: job.given.authors ?? [],
    publishedAt: job.given.publishedAt ?? null,
  };
  return {
    cleaned: {
      ...metadata,
      deck: null,
      updatedAt: job.given.updatedAt ?? null,
      section: null,
      language: change.language ?? 'en',
      text,
      changes: [],
    },
    extraction: {
      id: job.id,
      ...metadata,
      text,
      entities: personsOf(text),
      roles: [],
      statements: [],
      relations: [],
      ...change.extraction,
    },
  };
}

/** Two capitalized words are a person. */
function personsOf(text: string): Entity[] {
  return [...text.matchAll(/[A-Z]\w+ [A-Z]\w+/g)].map((match, index) => ({
    id: `e${index}`,
    type: 'Person',
    name: match[0],
    code: null,
    mentions: [{ start: match.index, end: match.index + match[0].length, kind: 'name', rule: 'name:test' }],
  }));
}
