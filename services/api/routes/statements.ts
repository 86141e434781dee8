import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { ModeSchema } from '#reading/extraction.ts';
import { listVariants } from '#store/browsing/list-variants.ts';
import { listStatements } from '#store/queries/list-statements.ts';
import { decodeCursor, pageOf } from '../cursor.ts';
import { presentStatement, presentStatements } from '../evidence/present-statements.ts';
import { LIMITS } from '../limits.ts';
import { rulesOfPrecision } from '../precision-of.ts';
import { ProblemError, ProblemSchema } from '../problems/problem.ts';
import { IdSchema, pageParameters, pageSchema, strict } from '../schemas/common.ts';
import { factFilters } from '../schemas/filters.ts';
import { periodParameters } from '../schemas/period.ts';
import { StatementDetailSchema, StatementSchema } from '../schemas/statement.ts';

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
          ...periodParameters,
          mode: Type.Optional({ ...ModeSchema, description: 'Quoted, told in other words, or both' }),
          ...factFilters,
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
        rules: rulesOfPrecision(query.minPrecision ?? null, app.precisions),
        afterDay: after?.[0] ?? null,
        afterId: after?.[1] ?? null,
        limit: limit + 1,
      });
      const page = pageOf(rows, { limit, position: ({ day, statement }) => [day, statement.id] });
      return { ...page, items: await presentStatements(app.graph, page.items) };
    },
  );

  app.get(
    '/statements/:id',
    {
      schema: {
        tags: ['graph'],
        summary: 'One statement, with the words that report it and other wordings',
        params: strict({ id: IdSchema }),
        response: { 200: StatementDetailSchema, default: ProblemSchema },
      },
    },
    async ({ params }) => {
      const [statement, variants] = await Promise.all([
        presentStatement(app.graph, params.id),
        listVariants(app.graph, { id: params.id, limit: LIMITS.variants }),
      ]);
      if (statement === null)
        throw new ProblemError('not-found', { detail: `There is no statement ${params.id}` });
      return { ...statement, variants };
    },
  );
};
