import { MAX_BYTES } from '#cleaning/max-bytes.ts';
import { MAX_SENT_BYTES } from '#readers/sent-document.ts';

/** Limits that callers can run into; the documentation of the API names them. */
export const LIMITS = {
  /** Of one document, as it comes. */
  documentBytes: MAX_BYTES,
  /** Of a JSON body or line that holds one. */
  jsonBytes: MAX_SENT_BYTES,
  /** Documents that go to the database in one transaction. */
  documentsPerBatch: 50,
  /** Of a question. */
  questionLength: 500,
  requestsPerMinute: 6_000,
  /** Characters of a text, and of a page, that is read without being kept: about a second of work. */
  dryRunText: 100_000,
  dryRunPage: 1_000_000,
  dryRunsPerMinute: 60,
  /** Documents, and statements, that are shown of one story. */
  storyMembers: 200,
  /** Names that are shown of one entity, and other wordings of one statement. */
  names: 100,
  variants: 20,
  /** Findings of each kind that are shown of one document. */
  findings: 5_000,
  /** Of a query in Neo4j; it is ended there too. */
  queryMs: 10_000,
} as const;
