import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { ModeSchema } from '#reading/extraction.ts';
import { listStatements } from '#store/queries/list-statements.ts';
import { decodeCursor, pageOf } from '../cursor.ts';
import { presentStatements } from '../evidence/present-statements.ts';
import { ProblemSchema } from '../problems/problem.ts';
import {
  CollectionSchema,
  DaySchema,
  IdSchema,
  pageParameters,
  pageSchema,
  strict,
} from '../schemas/common.ts';
import { StatementSchema } from '../schemas/statement.ts';

/** What was said, by whom, about whom, when. */
export const statementRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/statements',
    {
      schema: {
        tags: ['graph'],
        summary: 'Statements, the newest first, each with the words that report it',
        querystring: strict({
          ...pageParameters,
          about: Type.Optional({ ...IdSchema, description: 'The id of an entity that the words speak of' }),
          speaker: Type.Optional({ ...IdSchema, description: 'The id of the entity or source that said it' }),
          from: Type.Optional({ ...DaySchema, description: 'Said on this day or later' }),
          to: Type.Optional({ ...DaySchema, description: 'Said on this day or earlier' }),
          mode: Type.Optional({ ...ModeSchema, description: 'Quoted, told in other words, or both' }),
          collection: Type.Optional(CollectionSchema),
        }),
        response: { 200: pageSchema(StatementSchema, 'Statements'), default: ProblemSchema },
      },
    },
    async ({ query }) => {
      const { limit } = query;
      const after = decodeCursor(query.cursor, { shape: ['day', 'id'] as const });
      const rows = await listStatements(app.graph, {
        about: query.about ?? null,
        speaker: query.speaker ?? null,
        from: query.from ?? null,
        to: query.to ?? null,
        mode: query.mode ?? null,
        acts: null,
        collection: query.collection ?? null,
        afterDay: after?.[0] ?? null,
        afterId: after?.[1] ?? null,
        limit: limit + 1,
      });
      const page = pageOf(rows, { limit, position: ({ day, statement }) => [day, statement.id] });
      return { ...page, items: await presentStatements(app.graph, page.items) };
    },
  );
};
