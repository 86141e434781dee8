import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { listJobs } from '#store/queries/list-jobs.ts';
import { retryFailed } from '#store/writing/retry-failed.ts';
import { decodeCursor, pageOf } from '../cursor.ts';
import { ProblemError, ProblemSchema } from '../problems/problem.ts';
import {
  DocumentIdSchema,
  IdSchema,
  nullable,
  pageParameters,
  pageSchema,
  strict,
} from '../schemas/common.ts';
import { JobSchema } from '../schemas/work.ts';

/** The work of reading: what waits, what failed, and trying again. */
export const workRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/jobs',
    {
      schema: {
        tags: ['documents'],
        summary: 'Jobs of reading, with the document that each is for',
        querystring: strict({
          ...pageParameters,
          state: Type.Optional(Type.Enum(['waiting', 'taken', 'done', 'failed'])),
        }),
        response: { 200: pageSchema(JobSchema, 'Jobs'), default: ProblemSchema },
      },
    },
    async ({ query }) => {
      const { limit } = query;
      const afterId = decodeCursor(query.cursor, { shape: ['id'] as const })?.[0] ?? null;
      const rows = await listJobs(app.graph, {
        state: query.state ?? null,
        id: null,
        afterId,
        limit: limit + 1,
      });
      return pageOf(rows, { limit, position: ({ id }) => [id] });
    },
  );

  app.get(
    '/jobs/:id',
    {
      schema: {
        tags: ['documents'],
        summary: 'One job',
        params: strict({ id: IdSchema }),
        response: { 200: JobSchema, default: ProblemSchema },
      },
    },
    async ({ params }) => {
      const [job] = await listJobs(app.graph, { state: null, id: params.id, afterId: null, limit: 1 });
      if (job === undefined) throw new ProblemError('not-found', { detail: `There is no job ${params.id}` });
      return job;
    },
  );

  app.post(
    '/jobs/retry',
    {
      config: { scope: 'write' },
      schema: {
        tags: ['documents'],
        summary: 'Tries documents again that could not be read: those named, or all',
        body: strict({
          documentIds: Type.Optional(nullable(Type.Array(DocumentIdSchema, { maxItems: 1000 }))),
        }),
        response: {
          200: Type.Object({ retried: Type.Integer({ description: 'Documents that will be read again' }) }),
          default: ProblemSchema,
        },
      },
    },
    async ({ body }) => ({
      retried: await retryFailed(app.graph, { documentIds: body.documentIds ?? null }),
    }),
  );
};
