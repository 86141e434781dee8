import type { Readable } from 'node:stream';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply } from 'fastify';
import { parseSentDocument, type SentDocument, SentDocumentSchema } from '#readers/sent-document.ts';
import { LIMITS } from '../limits.ts';
import { DOCUMENT_MEDIA_TYPES, LINES_MEDIA_TYPES } from '../plugins/app/bodies.ts';
import { ProblemError, ProblemSchema } from '../problems/problem.ts';
import { strict } from '../schemas/common.ts';
import { AcceptedSchema, DeliveryParametersSchema } from '../schemas/document.ts';
import { type Refused, type Taken, takeDeliveries, takeLines } from '../taking/take-lines.ts';
import { toDelivery } from '../taking/to-delivery.ts';

/** Documents come in: one as text, HTML or JSON, or many as lines of JSON. */
export const takingRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/documents',
    {
      config: { scope: 'write' },
      bodyLimit: LIMITS.jsonBytes,
      schema: {
        tags: ['documents'],
        summary: 'Takes documents in; when it answers they are stored for good, and are read soon after',
        description:
          'One document as `application/json`, `text/plain` or `text/html`, or many as `application/x-ndjson`, one ' +
          `JSON object a line. A document may have ${LIMITS.documentBytes} bytes. For text and HTML the parameters ` +
          'say what JSON says in fields. Lines that are no documents are named in the answer; the others are taken.',
        querystring: DeliveryParametersSchema,
        body: {
          content: {
            'application/json': { schema: strict(SentDocumentSchema.properties) },
            ...Object.fromEntries(DOCUMENT_MEDIA_TYPES.map((type) => [type, { schema: {} }])),
            ...Object.fromEntries(LINES_MEDIA_TYPES.map((type) => [type, { schema: {} }])),
          },
        },
        response: { 202: AcceptedSchema, default: ProblemSchema },
      },
    },
    async (request, reply) => {
      const { query, headers } = request;
      const mediaType = headers['content-type'] ?? '';
      const receivedAt = new Date().toISOString();
      const collection = query.collection ?? null;
      const kind = mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
      if (LINES_MEDIA_TYPES.includes(kind)) {
        const lines = request.body as unknown as Readable;
        const { accepted, rejected } = await takeLines(app.graph, { lines, receivedAt, collection });
        app.metrics.documentsReceived.inc(accepted.length);
        return answerMany(reply, { accepted, rejected });
      }
      const content = DOCUMENT_MEDIA_TYPES.includes(kind)
        ? contentOfBytes(request.body as unknown as Uint8Array, { isText: kind === 'text/plain', query })
        : parseSentDocument(request.body as unknown as SentDocument);
      const delivery = toDelivery(content, { mediaType, receivedAt, collection });
      const accepted = await takeDeliveries(app.graph, [delivery]);
      app.metrics.documentsReceived.inc(accepted.length);
      reply.header('Location', `/documents/${accepted[0]?.id}`);
      return reply.status(202).send({ accepted, rejected: [] });
    },
  );
};

function contentOfBytes(
  bytes: Uint8Array,
  { isText, query }: { isText: boolean; query: Record<string, string | undefined> },
) {
  const { sourceId = null, collection = null, ...given } = query;
  return { sourceId, bytes, format: isText ? ('text' as const) : ('html' as const), collection, given };
}

function answerMany(reply: FastifyReply, taken: { accepted: Taken[]; rejected: Refused[] }) {
  const { accepted, rejected } = taken;
  if (accepted.length === 0)
    throw new ProblemError('no-document', {
      detail: rejected.length === 0 ? 'The body holds no line' : 'No line is a document',
      errors: rejected.map(({ line, detail }) => ({ in: 'body', name: `line ${line}`, detail })),
    });
  reply.header('Location', accepted.length === 1 ? `/documents/${accepted[0]?.id}` : '/jobs');
  return reply.status(202).send(taken);
}
