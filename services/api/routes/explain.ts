import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { EDGE_TYPES } from '#graph-schema/model/edge-types.ts';
import { findEdge } from '#store/browsing/explaining/find-edge.ts';
import { findFact } from '#store/browsing/explaining/find-fact.ts';
import { explainFact, SUPPORT } from '../explaining/explain-fact.ts';
import { ProblemError, ProblemSchema } from '../problems/problem.ts';
import { IdSchema, strict } from '../schemas/common.ts';
import { ExplanationSchema } from '../schemas/explanation.ts';

/** Why the graph says what it says. */
export const explainRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/explain/:id',
    {
      schema: {
        tags: ['graph'],
        summary:
          'Why a statement, report, claim or contradiction is in the graph: words, rules, alternatives',
        params: strict({ id: IdSchema }),
        response: { 200: ExplanationSchema, default: ProblemSchema },
      },
    },
    async ({ params }) => {
      const fact = await findFact(app.graph, { id: params.id, limit: SUPPORT });
      if (fact === null)
        throw new ProblemError('not-found', {
          detail: `There is no statement, report, claim or contradiction ${params.id} today. What an earlier reading found, and a newer one does not, has gone with its id`,
        });
      return explainFact(fact, app);
    },
  );

  app.get(
    '/explain',
    {
      schema: {
        tags: ['graph'],
        summary: 'Why an edge between two entities, sources or offices is in the graph',
        querystring: strict({
          type: Type.Enum([...EDGE_TYPES], {
            description: 'The type of the edge',
            examples: ['SPOKE_ABOUT'],
          }),
          from: { ...IdSchema, description: 'The node it starts at' },
          to: { ...IdSchema, description: 'The node it ends at' },
        }),
        response: { 200: ExplanationSchema, default: ProblemSchema },
      },
    },
    async ({ query }) => {
      const fact = await findEdge(app.graph, { ...query, limit: SUPPORT });
      if (fact === null)
        throw new ProblemError('not-found', {
          detail: `There is no ${query.type} from ${query.from} to ${query.to}`,
        });
      return explainFact(fact, app);
    },
  );
};
