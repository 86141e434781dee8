import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { RELATION_TYPES, type RelationType } from '#reading/extraction.ts';
import { listRelations } from '#store/queries/list-relations.ts';
import { decodeCursor, pageOf } from '../cursor.ts';
import { presentRelations } from '../evidence/present-relations.ts';
import { rulesOfPrecision } from '../precision-of.ts';
import { ProblemSchema } from '../problems/problem.ts';
import { IdSchema, pageParameters, pageSchema, strict } from '../schemas/common.ts';
import { factFilters } from '../schemas/filters.ts';
import { listOf, splitList } from '../schemas/list-parameter.ts';
import { periodParameters } from '../schemas/period.ts';
import { RelationSchema } from '../schemas/relation.ts';

/** Who met, visited, invited, criticized … whom. */
export const relationRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/relations',
    {
      schema: {
        tags: ['graph'],
        summary: 'Relations between entities, with the words that say so; sorted by type and ids',
        querystring: strict({
          ...pageParameters,
          ...periodParameters,
          ...factFilters,
          type: Type.Optional(listOf(RELATION_TYPES, 'Types of relations')),
          entity: Type.Optional({ ...IdSchema, description: 'The id of an entity on either side' }),
          other: Type.Optional({
            ...IdSchema,
            description: 'With `entity`: the id of the entity on the other side',
          }),
        }),
        response: { 200: pageSchema(RelationSchema, 'Relations'), default: ProblemSchema },
      },
    },
    async ({ query }) => {
      const { limit } = query;
      const collection = query.collection ?? null;
      const rows = await listRelations(app.graph, {
        types: query.type === undefined ? RELATION_TYPES : (splitList(query.type) as RelationType[]),
        entity: query.entity ?? query.other ?? null,
        other: query.entity === undefined ? null : (query.other ?? null),
        as: null,
        first: query.from ?? null,
        last: query.to ?? null,
        collection,
        rules: rulesOfPrecision(query.minPrecision ?? null, app.precisions),
        page: { afterKey: decodeCursor(query.cursor, { shape: ['key'] as const })?.[0] ?? null },
        limit: limit + 1,
      });
      const page = pageOf(rows, { limit, position: ({ key }) => [key] });
      return { ...page, items: await presentRelations(app.graph, page.items, { collection }) };
    },
  );
};
