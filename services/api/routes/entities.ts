import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { listNames } from '#store/browsing/list-names.ts';
import { getEntity } from '#store/queries/get-entity.ts';
import { listEntities } from '#store/queries/list-entities.ts';
import { searchEntities } from '#store/queries/search-entities.ts';
import { decodeCursor, pageOf } from '../cursor.ts';
import { LIMITS } from '../limits.ts';
import { ProblemError, ProblemSchema } from '../problems/problem.ts';
import { EntityKindSchema, IdSchema, pageParameters, pageSchema, strict } from '../schemas/common.ts';
import { EntityDetailSchema, EntitySchema } from '../schemas/entity.ts';
import { NameSchema } from '../schemas/name.ts';

/** People, organizations, countries and places. */
export const entityRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/entities',
    {
      schema: {
        tags: ['graph'],
        summary: 'Entities by name, or those whose name or alias matches',
        querystring: strict({
          ...pageParameters,
          q: Type.Optional(
            Type.String({
              minLength: 1,
              maxLength: 200,
              description:
                'Words of a name or alias, or the start of one; where none has them, names that differ in a letter or two. The best matches come first, in one page',
              examples: ['rutt'],
            }),
          ),
          kind: Type.Optional({ ...EntityKindSchema, description: 'What it has to be' }),
        }),
        response: { 200: pageSchema(EntitySchema, 'Entities'), default: ProblemSchema },
      },
    },
    async ({ query }) => {
      const kind = query.kind ?? null;
      const { limit } = query;
      if (query.q !== undefined) {
        const items = await searchEntities(app.graph, { words: query.q, kind, limit });
        return { items, nextCursor: null };
      }
      const after = decodeCursor(query.cursor, { shape: ['name', 'id'] as const });
      const rows = await listEntities(app.graph, {
        kind,
        afterName: after?.[0] ?? null,
        afterId: after?.[1] ?? null,
        limit: limit + 1,
      });
      return pageOf(rows, { limit, position: ({ name, id }) => [name, id] });
    },
  );

  app.get(
    '/entities/:id',
    {
      schema: {
        tags: ['graph'],
        summary: 'One entity',
        params: strict({ id: IdSchema }),
        response: { 200: EntityDetailSchema, default: ProblemSchema },
      },
    },
    async ({ params }) => {
      const entity = await getEntity(app.graph, params.id);
      if (entity === null) throw new ProblemError('not-found', { detail: `There is no entity ${params.id}` });
      return entity;
    },
  );

  app.get(
    '/entities/:id/names',
    {
      schema: {
        tags: ['graph'],
        summary: 'The names by which documents call an entity, and why each is taken for it',
        description: `The ${LIMITS.names} most frequent ones.`,
        params: strict({ id: IdSchema }),
        response: { 200: Type.Object({ items: Type.Array(NameSchema) }), default: ProblemSchema },
      },
    },
    async ({ params }) => ({ items: await listNames(app.graph, { id: params.id, limit: LIMITS.names }) }),
  );
};
