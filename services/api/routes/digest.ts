import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { computeDigest } from '#store/digest/compute-digest.ts';
import { ProblemSchema } from '../problems/problem.ts';

/** The hash by which two graphs are compared. */
export const digestRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/digest',
    {
      schema: {
        tags: ['service'],
        summary: 'The hash of the whole graph: equal for equal documents, in whatever order they came',
        response: {
          200: Type.Object({
            digest: Type.String({
              examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
            }),
          }),
          default: ProblemSchema,
        },
      },
    },
    async () => ({ digest: await computeDigest(app.graph) }),
  );
};
