import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { forgetPerson } from '#store/forgetting/forget-person.ts';
import { ProblemError, ProblemSchema } from '../problems/problem.ts';
import { IdSchema, strict } from '../schemas/common.ts';
import { reasoned } from '../schemas/decision.ts';

/** Personal data: forgetting a person for good. */
export const forgetRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/forget',
    {
      config: { scope: 'admin' },
      schema: {
        tags: ['decisions'],
        summary: 'Forgets a person: all facts go, the name is blacked out, and no document brings it back',
        body: strict({ person: { ...IdSchema, description: 'The id of the person' }, ...reasoned }),
        response: {
          202: Type.Object({
            documents: Type.Integer({ description: 'Documents that are now read anew without the person' }),
          }),
          default: ProblemSchema,
        },
      },
    },
    async ({ body }, reply) => {
      const { person, by, why } = body;
      const documents = await forgetPerson(app.graph, { id: person, by, why, at: new Date().toISOString() });
      if (documents === null) throw new ProblemError('not-found', { detail: `There is no person ${person}` });
      return reply.status(202).send({ documents });
    },
  );
};
