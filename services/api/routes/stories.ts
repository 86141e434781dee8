import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { getStory } from '#store/browsing/get-story.ts';
import { listStories } from '#store/browsing/list-stories.ts';
import { decodeCursor, pageOf } from '../cursor.ts';
import { LIMITS } from '../limits.ts';
import { ProblemError, ProblemSchema } from '../problems/problem.ts';
import { IdSchema, pageParameters, pageSchema, strict } from '../schemas/common.ts';
import { StoryDetailSchema, StorySchema } from '../schemas/story.ts';

/** Documents that are versions or copies of one article. */
export const storyRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/stories',
    {
      schema: {
        tags: ['documents'],
        summary: 'Stories, in the order of their ids',
        querystring: strict({
          ...pageParameters,
          documents: Type.Integer({
            minimum: 1,
            default: 1,
            description: 'Only those of so many documents or more',
          }),
        }),
        response: { 200: pageSchema(StorySchema, 'Stories'), default: ProblemSchema },
      },
    },
    async ({ query }) => {
      const { limit } = query;
      const rows = await listStories(app.graph, {
        least: query.documents,
        afterId: decodeCursor(query.cursor, { shape: ['id'] as const })?.[0] ?? null,
        limit: limit + 1,
      });
      return pageOf(rows, { limit, position: ({ id }) => [id] });
    },
  );

  app.get(
    '/stories/:id',
    {
      schema: {
        tags: ['documents'],
        summary: 'One story with its documents, and what more than one of them reports',
        description: `At most ${LIMITS.storyMembers} of each.`,
        params: strict({ id: IdSchema }),
        response: { 200: StoryDetailSchema, default: ProblemSchema },
      },
    },
    async ({ params }) => {
      const found = await getStory(app.graph, { id: params.id, limit: LIMITS.storyMembers });
      if (found === null) throw new ProblemError('not-found', { detail: `There is no story ${params.id}` });
      return { ...found.story, documents: found.documents, statements: found.statements };
    },
  );
};
