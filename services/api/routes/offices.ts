import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { listConflicts } from '#store/queries/list-conflicts.ts';
import { decodeCursor, pageOf } from '../cursor.ts';
import { presentConflicts } from '../evidence/present-conflicts.ts';
import { ProblemSchema } from '../problems/problem.ts';
import { IdSchema, pageParameters, pageSchema, strict } from '../schemas/common.ts';
import { ConflictSchema } from '../schemas/holding.ts';

/** Where documents contradict each other about offices. */
export const officeRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/contradictions',
    {
      schema: {
        tags: ['graph'],
        summary: 'Where documents cannot both be right about an office',
        querystring: strict({
          ...pageParameters,
          touches: Type.Optional({ ...IdSchema, description: 'The id of a person or office in it' }),
        }),
        response: { 200: pageSchema(ConflictSchema, 'Contradictions'), default: ProblemSchema },
      },
    },
    async ({ query }) => {
      const { limit } = query;
      const skip = decodeCursor(query.cursor, { shape: [0] as const })?.[0] ?? 0;
      const touches = query.touches === undefined ? null : [query.touches];
      const rows = await listConflicts(app.graph, { touches, skip, limit: limit + 1 });
      const page = pageOf(rows, { limit, position: () => [skip + limit] });
      return { ...page, items: await presentConflicts(app.graph, page.items) };
    },
  );
};
