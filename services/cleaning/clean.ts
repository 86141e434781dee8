import { cleanText } from './clean-text.ts';
import type { Cleaned, GivenMetadata } from './cleaned.ts';
import { decode } from './decoding/decode.ts';
import { changesOf } from './edits/changes.ts';
import { applyEdits } from './edits/edit.ts';
import { CleaningError } from './errors.ts';
import { detectLanguage } from './language/detect-language.ts';
import { MAX_BYTES } from './max-bytes.ts';
import { firstKnown, UNKNOWN_METADATA } from './metadata/page-metadata.ts';
import { readPage } from './page/read-page.ts';

/** A document as it arrived. `given` is what the sender says of it, and wins over what the page says. */
export type CleaningInput = {
  bytes: Uint8Array;
  format: 'text' | 'html';
  contentType?: string | null;
  given?: GivenMetadata;
};

/**
 * Finds the article's own text and what is known about it in a document, and keeps account of every change, so that
 * each word can be traced to the document as it came. Reads no clock, file or network. Throws `CleaningError` for what
 * is too large, empty or no text.
 */
export function clean({ bytes, format, contentType = null, given = {} }: CleaningInput): Cleaned {
  refuseSize(bytes.length);
  const isPage = format === 'html';
  const { text: original } = decode({ bytes, contentType, isPage });
  const page = isPage ? readPage(original) : { edits: [], metadata: UNKNOWN_METADATA };
  const known = firstKnown([given, page.metadata]);
  const cleaned = cleanText({ text: applyEdits(original, page.edits), edits: page.edits }, known);
  if (cleaned.text === '') throw emptyError('The document holds no text of an article.');
  return {
    ...firstKnown([known, cleaned.metadata]),
    language: detectLanguage(cleaned.text),
    text: cleaned.text,
    changes: changesOf(original, cleaned.edits),
  };
}

function refuseSize(size: number): void {
  if (size === 0) throw emptyError('The document is empty.');
  if (size <= MAX_BYTES) return;
  const message = `The document has ${size} bytes; ${MAX_BYTES} are the most that is taken.`;
  throw new CleaningError({ code: 'CLEANING_TOO_LARGE', step: 'size', message });
}

function emptyError(message: string): CleaningError {
  return new CleaningError({ code: 'CLEANING_EMPTY', step: 'text', message });
}
