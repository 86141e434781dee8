import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { countStatements } from '#store/browsing/count-statements.ts';
import { EVENT_KINDS, type EventRow, listEvents } from '#store/browsing/list-events.ts';
import { decodeCursor, pageOf } from '../cursor.ts';
import { presentEvents } from '../evidence/present-events.ts';
import { ProblemError, ProblemSchema } from '../problems/problem.ts';
import { CollectionSchema, IdSchema, pageParameters, pageSchema, strict } from '../schemas/common.ts';
import { BySchema, CountsSchema, PERIOD_LENGTHS, SplitSchema } from '../schemas/counts.ts';
import { EventSchema } from '../schemas/event.ts';
import { listOf, splitList } from '../schemas/list-parameter.ts';
import { periodParameters } from '../schemas/period.ts';

/** What happened when, and how much was said over time. */
export const overTimeRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/entities/:id/timeline',
    {
      schema: {
        tags: ['graph'],
        summary:
          'What an entity said and did and what was said of it, the newest first; undated facts are left out',
        params: strict({ id: IdSchema }),
        querystring: strict({
          ...pageParameters,
          ...periodParameters,
          kind: Type.Optional(listOf(EVENT_KINDS, 'Kinds of events')),
          collection: Type.Optional(CollectionSchema),
        }),
        response: { 200: pageSchema(EventSchema, 'Events'), default: ProblemSchema },
      },
    },
    async ({ params, query }) => {
      const { limit } = query;
      const after = decodeCursor(query.cursor, { shape: ['day', 'key'] as const });
      const rows = await listEvents(app.graph, {
        id: params.id,
        kinds: query.kind === undefined ? EVENT_KINDS : splitList(query.kind),
        from: query.from ?? null,
        to: query.to ?? null,
        collection: query.collection ?? null,
        afterDay: after?.[0] ?? null,
        afterKey: after?.[1] ?? null,
        limit: limit + 1,
      });
      const page = pageOf(rows, { limit, position: ({ date, key }: EventRow) => [date, key] });
      return { ...page, items: await presentEvents(app.graph, page.items) };
    },
  );

  app.get(
    '/counts',
    {
      schema: {
        tags: ['graph'],
        summary: 'How much was said about an entity or by a speaker, over time',
        querystring: strict({
          about: Type.Optional({
            ...IdSchema,
            description: 'The entity spoken of; this or `speaker`, or both',
          }),
          speaker: Type.Optional({ ...IdSchema, description: 'Who spoke' }),
          by: BySchema,
          split: SplitSchema,
          ...periodParameters,
          collection: Type.Optional(CollectionSchema),
          limit: Type.Integer({ minimum: 1, maximum: 1000, default: 200, description: 'Counts at most' }),
        }),
        response: { 200: CountsSchema, default: ProblemSchema },
      },
    },
    async ({ query }) => {
      const { by, split, limit } = query;
      if (query.about === undefined && query.speaker === undefined)
        throw new ProblemError('invalid-request', {
          detail: 'Give `about`, `speaker`, or both',
          errors: [{ in: 'querystring', name: 'about', detail: 'is missing' }],
        });
      const rows = await countStatements(app.graph, {
        about: query.about ?? null,
        speaker: query.speaker ?? null,
        length: PERIOD_LENGTHS[by],
        split,
        from: query.from ?? null,
        to: query.to ?? null,
        collection: query.collection ?? null,
        limit: limit + 1,
      });
      return { by, split, items: rows.slice(0, limit), truncated: rows.length > limit };
    },
  );
};
