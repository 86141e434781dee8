import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { RoleStatusSchema } from '#reading/extraction.ts';
import { listConflicts } from '#store/queries/list-conflicts.ts';
import { listHoldings } from '#store/queries/list-holdings.ts';
import { decodeCursor, pageOf } from '../cursor.ts';
import { presentConflicts } from '../evidence/present-conflicts.ts';
import { presentHoldings } from '../evidence/present-holdings.ts';
import { ProblemSchema } from '../problems/problem.ts';
import { DaySchema, IdSchema, pageParameters, pageSchema, strict } from '../schemas/common.ts';
import { ConflictSchema, HoldingSchema } from '../schemas/holding.ts';
import { titleKeysOf } from '../title-keys.ts';

/** Who holds which office, and where documents contradict each other about it. */
export const officeRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/roles',
    {
      schema: {
        tags: ['graph'],
        summary: 'Who holds, held or will hold an office, with the words that say so',
        querystring: strict({
          ...pageParameters,
          title: Type.Optional(
            Type.String({
              minLength: 1,
              maxLength: 200,
              description: 'The office, without country or organization',
              examples: ['Secretary of State'],
            }),
          ),
          of: Type.Optional({ ...IdSchema, description: 'The id of the country or organization' }),
          person: Type.Optional({ ...IdSchema, description: 'The id of the person' }),
          status: Type.Optional({ ...RoleStatusSchema, description: 'What documents say of its standing' }),
          asOf: Type.Optional({
            ...DaySchema,
            description:
              'In office on this day as far as reports tell: reported by then, and nobody else after them',
          }),
        }),
        response: { 200: pageSchema(HoldingSchema, 'Offices with who holds them'), default: ProblemSchema },
      },
    },
    async ({ query }) => {
      const { limit } = query;
      const skip = decodeCursor(query.cursor, { shape: [0] as const })?.[0] ?? 0;
      const rows = await listHoldings(app.graph, {
        person: query.person ?? null,
        titleKeys: query.title === undefined ? null : titleKeysOf(app.gazetteers.titles, query.title),
        of: query.of ?? null,
        status: query.status ?? null,
        asOf: query.asOf ?? null,
        skip,
        limit: limit + 1,
      });
      const page = pageOf(rows, { limit, position: () => [skip + limit] });
      return { ...page, items: await presentHoldings(app.graph, page.items) };
    },
  );

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
