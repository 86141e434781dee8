import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { parseSentDocument, SentDocumentSchema } from '#readers/sent-document.ts';
import { getDocument } from '#store/queries/get-document.ts';
import { findingsOfDocument } from '../findings/findings-of-document.ts';
import { findingsOfExtraction } from '../findings/findings-of-extraction.ts';
import { LIMITS } from '../limits.ts';
import { ProblemError, ProblemSchema } from '../problems/problem.ts';
import { DocumentIdSchema, nullable, strict } from '../schemas/common.ts';
import { DryRunSchema, FindingsSchema } from '../schemas/findings.ts';

const { title, url, publisher, publishedAt } = SentDocumentSchema.properties;
const ofLength = (
  maxLength: number,
  { description, examples }: { description: string; examples: string[] },
) => Type.Optional(nullable(Type.String({ maxLength, description, examples })));

/** What reading finds: in a text that somebody tries, and in a document that is kept. */
export const findingRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/extract',
    {
      config: {
        scope: 'read',
        rateLimit: { max: LIMITS.dryRunsPerMinute, timeWindow: 60_000 },
      },
      schema: {
        tags: ['documents'],
        summary: 'Reads a text and stores nothing: what is found, where, by which rule',
        description: `A text of up to ${LIMITS.dryRunText} characters, or a page of up to ${LIMITS.dryRunPage}; ${LIMITS.dryRunsPerMinute} a minute.`,
        body: strict({
          text: ofLength(LIMITS.dryRunText, {
            description: 'The article as plain text; either this or `html`',
            examples: ['Mark Rutte said NATO is ready.'],
          }),
          html: ofLength(LIMITS.dryRunPage, {
            description: 'The page as HTML; either this or `text`',
            examples: ['<article><p>Rutte spoke.</p></article>'],
          }),
          title,
          url,
          publisher,
          publishedAt,
        }),
        response: { 200: DryRunSchema, default: ProblemSchema },
      },
    },
    async ({ body }) => {
      const { bytes, format, given } = parseSentDocument(body);
      const began = performance.now();
      const { extraction } = await app.readers.read({
        id: 'dry-run',
        bytes,
        format,
        contentType: null,
        given,
        clean: true,
      });
      const milliseconds = Math.round(performance.now() - began);
      return { ...findingsOfExtraction(extraction, app.precisions), milliseconds };
    },
  );

  app.get(
    '/documents/:id/findings',
    {
      schema: {
        tags: ['documents'],
        summary:
          'What was read in a document, each finding with its place, its rule and how reliable that is',
        params: strict({ id: DocumentIdSchema }),
        response: { 200: FindingsSchema, default: ProblemSchema },
      },
    },
    async ({ params }) => {
      const found = await getDocument(app.graph, params.id);
      if (found === null)
        throw new ProblemError('not-found', { detail: `There is no document ${params.id}` });
      return findingsOfDocument(found.document, app);
    },
  );
};
