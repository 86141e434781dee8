import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { EDGE_TYPES } from '#graph-schema/model/edge-types.ts';
import { findPaths } from '#store/browsing/subgraph/find-paths.ts';
import { getNode } from '#store/browsing/subgraph/get-node.ts';
import { decodeCursor } from '../cursor.ts';
import { gatherSubgraph } from '../gather-subgraph.ts';
import { ProblemError, ProblemSchema } from '../problems/problem.ts';
import { IdSchema, pageParameters, strict } from '../schemas/common.ts';
import { listOf, splitList } from '../schemas/list-parameter.ts';
import { periodParameters } from '../schemas/period.ts';
import { PathSchema, SubgraphSchema } from '../schemas/subgraph.ts';

/** The graph as a drawing shows it: around one node, and between two. */
export const subgraphRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/entities/:id/subgraph',
    {
      schema: {
        tags: ['graph'],
        summary: 'What stands around an entity, source or office, the strongest first, for drawing',
        params: strict({ id: IdSchema }),
        querystring: strict({
          ...pageParameters,
          ...periodParameters,
          type: Type.Optional(listOf(EDGE_TYPES, 'Types of edges to follow')),
        }),
        response: { 200: SubgraphSchema, default: ProblemSchema },
      },
    },
    async ({ params, query }) => {
      const centre = await getNode(app.graph, params.id);
      if (centre === null)
        throw new ProblemError('not-found', { detail: `There is no entity, source or office ${params.id}` });
      const after = decodeCursor(query.cursor, { shape: [0, 'key'] as const });
      return gatherSubgraph(app.graph, {
        centre,
        types: query.type === undefined ? EDGE_TYPES : splitList(query.type),
        first: query.from ?? null,
        last: query.to ?? null,
        afterCount: after?.[0] ?? null,
        afterKey: after?.[1] ?? null,
        limit: query.limit,
      });
    },
  );

  app.get(
    '/paths',
    {
      schema: {
        tags: ['graph'],
        summary: 'The shortest ways from one entity to another',
        querystring: strict({
          from: { ...IdSchema, description: 'The entity to start at' },
          to: { ...IdSchema, description: 'The entity to arrive at' },
          length: Type.Integer({ minimum: 1, maximum: 6, default: 4, description: 'Edges at most' }),
          limit: Type.Integer({ minimum: 1, maximum: 20, default: 5, description: 'Ways at most' }),
        }),
        response: {
          200: Type.Object({
            items: Type.Array(PathSchema, {
              description: 'All of one length; those whose weakest edge is strongest first',
            }),
          }),
          default: ProblemSchema,
        },
      },
    },
    async ({ query }) => ({ items: query.from === query.to ? [] : await findPaths(app.graph, query) }),
  );
};
