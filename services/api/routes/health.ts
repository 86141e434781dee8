import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { countPending } from '#store/queries/count-pending.ts';
import { countWork } from '#store/queries/count-work.ts';
import { ProblemSchema } from '../problems/problem.ts';
import { PendingSchema, StatusSchema } from '../schemas/work.ts';

/** Whether the process runs, whether it can answer, and how far the work has come. */
export const healthRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/healthz',
    {
      config: { scope: 'none' },
      schema: {
        tags: ['service'],
        summary: 'Whether the process runs',
        response: { 200: Type.Object({ ok: Type.Literal(true) }) },
      },
    },
    async () => ({ ok: true as const }),
  );

  app.get(
    '/readyz',
    {
      schema: {
        tags: ['service'],
        summary: 'Whether questions can be answered, and what is still to be done',
        response: {
          200: Type.Object({ ready: Type.Literal(true), pending: PendingSchema }),
          503: ProblemSchema,
        },
      },
    },
    async () => {
      return { ready: true as const, pending: await countPending(app.graph) };
    },
  );

  app.get(
    '/status',
    {
      schema: {
        tags: ['service'],
        summary: 'Documents by state, and work that is pending',
        response: { 200: StatusSchema, default: ProblemSchema },
      },
    },
    async () => {
      const { jobs, blocks, ...documents } = await countWork(app.graph);
      return { documents, pending: { jobs, blocks } };
    },
  );
};
