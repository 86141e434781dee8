import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Metadata } from '#reading/extraction.ts';
import type { Cleaned } from './cleaned.ts';
import { CleaningError } from './errors.ts';

/** A document as it arrived. `given` is what the sender says of it, and wins over what the page says. */
export type CleaningInput = {
  bytes: Uint8Array;
  format: 'text' | 'html';
  contentType?: string | null;
  given?: Partial<Metadata>;
};

const MAX_BYTES = 5_000_000;

/** Finds the article's own text and metadata in a document. Throws `CleaningError`. */
export function clean({ bytes, format, given = {} }: CleaningInput): Cleaned {
  if (bytes.length > MAX_BYTES) {
    const message = `The document has ${bytes.length} bytes; ${MAX_BYTES} are the most that is taken.`;
    throw new CleaningError({ code: 'CLEANING_TOO_LARGE', step: 'size', message });
  }
  const original = new TextDecoder().decode(bytes);
  const page = format === 'html' ? readPage(original) : { text: original, title: null };
  const text = page.text
    .split(/\s*\n\s*/)
    .filter((line) => line !== '')
    .join('\n\n');
  if (text === '') {
    throw new CleaningError({
      code: 'CLEANING_EMPTY',
      step: 'text',
      message: 'The document holds no text.',
    });
  }
  return {
    title: given.title ?? page.title,
    url: given.url ?? null,
    publisher: given.publisher ?? null,
    originalPublisher: given.originalPublisher ?? null,
    authors: given.authors ?? [],
    publishedAt: given.publishedAt ?? null,
    deck: null,
    updatedAt: null,
    section: null,
    language: null,
    text,
    changes: [],
  };
}

function readPage(html: string): { text: string; title: string | null } {
  const article = new Readability(parseHTML(html).document).parse();
  return { text: article?.textContent ?? '', title: article?.title ?? null };
}
