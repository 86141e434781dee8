import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { READING_VERSION } from '#readers/reading-version.ts';
import { getRereading } from '#store/rereading/get-rereading.ts';
import { startRereading } from '#store/rereading/start-rereading.ts';
import { ProblemError, ProblemSchema } from '../problems/problem.ts';
import { IdSchema, strict } from '../schemas/common.ts';
import { RereadingSchema } from '../schemas/rereading.ts';

/** Reading documents anew where another version of the reader has read them. */
export const rereadingRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const rereadingOf = async (id: string) => {
    const rereading = await getRereading(app.graph, id);
    if (rereading === null) throw new ProblemError('not-found', { detail: `There is no rereading ${id}` });
    return rereading;
  };

  app.post(
    '/rereadings',
    {
      config: { scope: 'write' },
      schema: {
        tags: ['documents'],
        summary: 'Has the worker read documents anew that another version of the reader has read',
        body: strict({
          dryRun: Type.Boolean({ default: false, description: 'Tell what would change, and change nothing' }),
        }),
        response: { 202: RereadingSchema, default: ProblemSchema },
      },
    },
    async ({ body }, reply) => {
      const at = new Date().toISOString();
      const id = await startRereading(app.graph, { version: READING_VERSION, dryRun: body.dryRun, at });
      return reply.status(202).send(await rereadingOf(id));
    },
  );

  app.get(
    '/rereadings/:id',
    {
      schema: {
        tags: ['documents'],
        summary: 'How far a rereading is, and what it changes, by rule',
        params: strict({ id: IdSchema }),
        response: { 200: RereadingSchema, default: ProblemSchema },
      },
    },
    async ({ params }) => rereadingOf(params.id),
  );
};
