import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { ProblemSchema } from '../problems/problem.ts';
import { REVIEW_KINDS } from '../reviews/find-doubts.ts';
import { findReviews } from '../reviews/find-reviews.ts';
import { pageParameters, pageSchema, strict } from '../schemas/common.ts';
import { ReviewKindSchema, ReviewSchema } from '../schemas/review.ts';

/** Doubtful cases for people to settle. */
export const reviewRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/reviews',
    {
      schema: {
        tags: ['decisions'],
        summary: 'Doubtful cases, each with reasons, words, and the decision that confirms or refuses it',
        querystring: strict({ ...pageParameters, kind: Type.Optional(ReviewKindSchema) }),
        response: { 200: pageSchema(ReviewSchema, 'Doubtful cases'), default: ProblemSchema },
      },
    },
    async ({ query }) => {
      const position: readonly string[] =
        decodeCursor(query.cursor, { shape: ['kind', 'id'] as const }) ?? [];
      const kind = REVIEW_KINDS.find((each) => each === position[0]);
      const { items, next } = await findReviews(app.graph, {
        kinds: query.kind === undefined ? REVIEW_KINDS : [query.kind],
        from: kind === undefined ? null : { kind, after: position[1] ?? null },
        limit: query.limit,
      });
      return { items, nextCursor: next === null ? null : encodeCursor([next.kind, next.after ?? '']) };
    },
  );
};
