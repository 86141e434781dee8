import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { listConflicts } from '#store/queries/list-conflicts.ts';
import { decodeCursor, pageOf } from '../cursor.ts';
import { presentConflicts } from '../evidence/present-conflicts.ts';
import { ProblemSchema } from '../problems/problem.ts';
import { CollectionSchema, IdSchema, pageParameters, pageSchema, strict } from '../schemas/common.ts';
import { ConflictSchema } from '../schemas/conflict.ts';

/** Where documents contradict each other. */
export const contradictionRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/contradictions',
    {
      schema: {
        tags: ['graph'],
        summary: 'Where documents cannot both be right about an office, with the documents of each side',
        querystring: strict({
          ...pageParameters,
          touches: Type.Optional({ ...IdSchema, description: 'The id of a person or office in it' }),
          collection: Type.Optional(CollectionSchema),
        }),
        response: { 200: pageSchema(ConflictSchema, 'Contradictions'), default: ProblemSchema },
      },
    },
    async ({ query }) => {
      const { limit } = query;
      const after = decodeCursor(query.cursor, { shape: ['certainty', 0, 'id'] as const });
      const rows = await listConflicts(app.graph, {
        touches: query.touches === undefined ? null : [query.touches],
        collection: query.collection ?? null,
        after: after === null ? null : { certainty: after[0], stories: after[1], id: after[2] },
        limit: limit + 1,
      });
      const page = pageOf(rows, {
        limit,
        position: ({ conflict }) => [conflict.certainty, conflict.stories, conflict.id],
      });
      return { ...page, items: await presentConflicts(app.graph, page.items) };
    },
  );
};
