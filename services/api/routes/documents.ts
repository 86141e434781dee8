import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { getDocument } from '#store/queries/get-document.ts';
import { listDocuments } from '#store/queries/list-documents.ts';
import { removeCollection } from '#store/writing/remove-collection.ts';
import { removeDocument } from '#store/writing/remove-document.ts';
import { decodeCursor, pageOf } from '../cursor.ts';
import { ProblemError, ProblemSchema } from '../problems/problem.ts';
import { CollectionSchema, DocumentIdSchema, pageParameters, pageSchema, strict } from '../schemas/common.ts';
import { DocumentDetailSchema, DocumentSchema, DocumentStatusSchema } from '../schemas/document.ts';

/** What is stored, and taking it out again. */
export const documentRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/documents',
    {
      schema: {
        tags: ['documents'],
        summary: 'Documents, the newest first',
        querystring: strict({
          ...pageParameters,
          status: Type.Optional(DocumentStatusSchema),
          collection: Type.Optional(CollectionSchema),
          sourceId: Type.Optional(
            Type.String({ minLength: 1, maxLength: 500, description: 'The id that a sender gave' }),
          ),
        }),
        response: { 200: pageSchema(DocumentSchema, 'Documents'), default: ProblemSchema },
      },
    },
    async ({ query }) => {
      const { limit } = query;
      const after = decodeCursor(query.cursor, { shape: ['day', 'id'] as const });
      const rows = await listDocuments(app.graph, {
        status: query.status ?? null,
        collection: query.collection ?? null,
        sourceId: query.sourceId ?? null,
        afterDay: after?.[0] ?? null,
        afterId: after?.[1] ?? null,
        limit: limit + 1,
      });
      const page = pageOf(rows, { limit, position: ({ day, document }) => [day, document.id] });
      return { ...page, items: page.items.map(({ document }) => document) };
    },
  );

  app.get(
    '/documents/:id',
    {
      schema: {
        tags: ['documents'],
        summary: 'One document with its text and how it arrived',
        params: strict({ id: DocumentIdSchema }),
        response: { 200: DocumentDetailSchema, default: ProblemSchema },
      },
    },
    async ({ params }) => {
      const found = await getDocument(app.graph, params.id);
      if (found === null)
        throw new ProblemError('not-found', { detail: `There is no document ${params.id}` });
      const { document, ...rest } = found;
      return { ...document, ...rest };
    },
  );

  app.delete(
    '/documents/:id',
    {
      config: { scope: 'admin' },
      schema: {
        tags: ['documents'],
        summary: 'Takes a document out, with everything that only it supported',
        params: strict({ id: DocumentIdSchema }),
        response: { 204: Type.Null({ description: 'It is gone' }), default: ProblemSchema },
      },
    },
    async ({ params }, reply) => {
      if (!(await removeDocument(app.graph, params.id)))
        throw new ProblemError('not-found', { detail: `There is no document ${params.id}` });
      return reply.status(204).send(null);
    },
  );

  app.delete(
    '/collections/:name',
    {
      config: { scope: 'admin' },
      schema: {
        tags: ['documents'],
        summary: 'Takes a collection out, with every document that is in no other',
        params: strict({ name: CollectionSchema }),
        response: {
          200: Type.Object({ removed: Type.Integer({ description: 'Documents that are gone' }) }),
          default: ProblemSchema,
        },
      },
    },
    async ({ params }) => ({ removed: await removeCollection(app.graph, params.name) }),
  );
};
