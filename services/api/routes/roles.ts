import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { RoleStatusSchema } from '#reading/extraction.ts';
import { getRole, listRoles } from '#store/browsing/list-roles.ts';
import { listHoldings } from '#store/queries/list-holdings.ts';
import { decodeCursor, pageOf } from '../cursor.ts';
import { presentHoldings } from '../evidence/present-holdings.ts';
import { rulesOfPrecision } from '../precision-of.ts';
import { ProblemError, ProblemSchema } from '../problems/problem.ts';
import { DaySchema, IdSchema, pageParameters, pageSchema, strict } from '../schemas/common.ts';
import { factFilters } from '../schemas/filters.ts';
import { HoldingSchema } from '../schemas/holding.ts';
import { RoleSchema } from '../schemas/role.ts';
import { titleKeysOf } from '../title-keys.ts';

const officeFilters = {
  title: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      description: 'The office, without country or organization',
      examples: ['Secretary of State'],
    }),
  ),
  of: Type.Optional({ ...IdSchema, description: 'The id of the country or organization' }),
};

/** Offices, and who holds them. */
export const roleRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const titleKeys = (title: string | undefined) =>
    title === undefined ? null : titleKeysOf(app.gazetteers.titles, title);

  app.get(
    '/roles',
    {
      schema: {
        tags: ['graph'],
        summary: 'Offices by name',
        querystring: strict({ ...pageParameters, ...officeFilters }),
        response: { 200: pageSchema(RoleSchema, 'Offices'), default: ProblemSchema },
      },
    },
    async ({ query }) => {
      const { limit } = query;
      const after = decodeCursor(query.cursor, { shape: ['name', 'id'] as const });
      const rows = await listRoles(app.graph, {
        titleKeys: titleKeys(query.title),
        of: query.of ?? null,
        afterName: after?.[0] ?? null,
        afterId: after?.[1] ?? null,
        limit: limit + 1,
      });
      return pageOf(rows, { limit, position: ({ name, id }) => [name, id] });
    },
  );

  app.get(
    '/roles/:id',
    {
      schema: {
        tags: ['graph'],
        summary: 'One office; `/holdings?role=` tells who holds it',
        params: strict({ id: IdSchema }),
        response: { 200: RoleSchema, default: ProblemSchema },
      },
    },
    async ({ params }) => {
      const role = await getRole(app.graph, params.id);
      if (role === null) throw new ProblemError('not-found', { detail: `There is no office ${params.id}` });
      return role;
    },
  );

  app.get(
    '/holdings',
    {
      schema: {
        tags: ['graph'],
        summary:
          'Who holds, held or will hold an office, with the words that say so; sorted by the name of the office',
        querystring: strict({
          ...pageParameters,
          ...factFilters,
          ...officeFilters,
          role: Type.Optional({ ...IdSchema, description: 'The id of the office' }),
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
      const collection = query.collection ?? null;
      const rows = await listHoldings(app.graph, {
        person: query.person ?? null,
        role: query.role ?? null,
        titleKeys: titleKeys(query.title),
        of: query.of ?? null,
        status: query.status ?? null,
        asOf: query.asOf ?? null,
        collection,
        rules: rulesOfPrecision(query.minPrecision ?? null, app.precisions),
        page: { afterKey: decodeCursor(query.cursor, { shape: ['key'] as const })?.[0] ?? null },
        limit: limit + 1,
      });
      const page = pageOf(rows, { limit, position: ({ key }) => [key] });
      return { ...page, items: await presentHoldings(app.graph, page.items, { collection }) };
    },
  );
};
