import fp from 'fastify-plugin';
import { LIMITS } from '../../limits.ts';

/** Media types in which one document comes as it is. */
export const DOCUMENT_MEDIA_TYPES = ['text/plain', 'text/html', 'application/xhtml+xml'];
/** Many documents, one JSON object a line. */
export const LINES_MEDIA_TYPES = ['application/x-ndjson', 'application/jsonl', 'application/x-jsonlines'];

/** Reads the media types in which documents come: whole as bytes, or many as a stream of lines. */
export default fp(
  async (app) => {
    app.addContentTypeParser(
      DOCUMENT_MEDIA_TYPES,
      { parseAs: 'buffer', bodyLimit: LIMITS.documentBytes },
      (_request, body, done) => done(null, body),
    );
    // The route reads the stream itself, a line at a time, and keeps to the limit of a line.
    app.addContentTypeParser(LINES_MEDIA_TYPES, (_request, stream, done) => done(null, stream));
  },
  { name: 'bodies' },
);
