import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { ProblemSchema } from '../problems/problem.ts';

/** What Prometheus collects. */
export const metricRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/metrics',
    {
      schema: {
        tags: ['service'],
        summary:
          "Measures in Prometheus' text format: documents, lag, pending work, failures, requests, queries",
        response: {
          200: {
            description: 'The measures',
            content: {
              'text/plain': {
                schema: Type.String({ examples: ['newsgraph_documents{status="done"} 16\n'] }),
              },
            },
          },
          default: ProblemSchema,
        },
      },
    },
    async (_request, reply) => reply.type(app.metrics.mediaType).send(await app.metrics.write()),
  );
};
