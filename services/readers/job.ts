import type { Cleaned, GivenMetadata } from '#cleaning/cleaned.ts';
import type { Extraction } from '#reading/extraction.ts';

/** One document to clean and read. */
export type ReadingJob = {
  /** The id that the extraction carries. */
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly format: 'text' | 'html';
  /** The media type that came with the bytes (its charset counts), or null. */
  readonly contentType: string | null;
  /** What the sender said about the document; it wins over what the page says. */
  readonly given: GivenMetadata;
  /** False to read the text exactly as it came, character for character. */
  readonly clean: boolean;
};

/** What comes of a job: the cleaned article and what was read in it. */
export type Reading = { readonly cleaned: Cleaned; readonly extraction: Extraction };
