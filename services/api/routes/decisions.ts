import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { decide } from '#store/decisions/decide.ts';
import { type DecisionRow, getDecision, listDecisions } from '#store/decisions/list-decisions.ts';
import { undoDecision } from '#store/decisions/undo-decision.ts';
import { decodeCursor, pageOf } from '../cursor.ts';
import { ProblemError, ProblemSchema } from '../problems/problem.ts';
import { IdSchema, pageParameters, pageSchema, strict } from '../schemas/common.ts';
import { DecisionKindSchema, DecisionRequestSchema, DecisionSchema } from '../schemas/decision.ts';

/** What people decide about what documents say, and taking it back. */
export const decisionRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const decisionOf = async (id: string): Promise<DecisionRow> => {
    const decision = await getDecision(app.graph, id);
    if (decision === null) throw new ProblemError('not-found', { detail: `There is no decision ${id}` });
    return decision;
  };

  app.get(
    '/decisions',
    {
      schema: {
        tags: ['decisions'],
        summary: 'Decisions, the newest first, those that were undone among them',
        querystring: strict({
          ...pageParameters,
          kind: Type.Optional(DecisionKindSchema),
          standing: Type.Optional(
            Type.Boolean({ description: 'Only those that stand, or only those that were undone' }),
          ),
        }),
        response: { 200: pageSchema(DecisionSchema, 'Decisions'), default: ProblemSchema },
      },
    },
    async ({ query }) => {
      const { limit } = query;
      const after = decodeCursor(query.cursor, { shape: ['at', 'id'] as const });
      const rows = await listDecisions(app.graph, {
        id: null,
        kind: query.kind ?? null,
        standing: query.standing ?? null,
        afterAt: after?.[0] ?? null,
        afterId: after?.[1] ?? null,
        limit: limit + 1,
      });
      return pageOf(rows, { limit, position: ({ at, id }) => [at, id] });
    },
  );

  app.get(
    '/decisions/:id',
    {
      schema: {
        tags: ['decisions'],
        summary: 'One decision',
        params: strict({ id: IdSchema }),
        response: { 200: DecisionSchema, default: ProblemSchema },
      },
    },
    async ({ params }) => decisionOf(params.id),
  );

  app.post(
    '/decisions',
    {
      config: { scope: 'write' },
      schema: {
        tags: ['decisions'],
        summary:
          'Decides: two are one, or not the same; one is two; a name; a type; a fact that is to be hidden',
        body: DecisionRequestSchema,
        response: {
          200: { ...DecisionSchema, description: 'Exactly this was decided before, and stands' },
          201: {
            ...DecisionSchema,
            description: 'It stands; what follows from it is computed within seconds',
          },
          default: ProblemSchema,
        },
      },
    },
    async ({ body }, reply) => {
      const at = new Date().toISOString();
      const { id, created } = await decide(app.graph, { request: body, at });
      return reply.status(created ? 201 : 200).send(await decisionOf(id));
    },
  );

  app.delete(
    '/decisions/:id',
    {
      config: { scope: 'write' },
      schema: {
        tags: ['decisions'],
        summary: 'Takes a decision back: the graph is then as if it had never been made',
        params: strict({ id: IdSchema }),
        querystring: strict({
          by: Type.String({
            minLength: 1,
            maxLength: 200,
            description: 'Who takes it back',
            examples: ['ada'],
          }),
        }),
        response: { 200: DecisionSchema, default: ProblemSchema },
      },
    },
    async ({ params, query }) => {
      await undoDecision(app.graph, { id: params.id, by: query.by, at: new Date().toISOString() });
      return decisionOf(params.id);
    },
  );
};
