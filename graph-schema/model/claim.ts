import { Type } from 'typebox';
import { RoleStatusSchema } from '#reading/extraction.ts';
import type { NodeKind } from './kinds.ts';
import {
  DateSourceSchema,
  daySchema,
  documentIdSchema,
  IdSchema,
  isoDateSchema,
  nameSchema,
  ruleSchema,
} from './pieces.ts';

/** What one document says about two things, or about a person and an office. */
export const claimKind = {
  label: 'Claim',
  layer: 'facts',
  description:
    'What one document says: that a person holds an office, or that two entities stand in a relation.',
  properties: Type.Object({
    id: IdSchema,
    name: nameSchema('HOLDS Secretary General'),
    kind: Type.Union([Type.Literal('holding'), Type.Literal('relation')], {
      description: 'Whether it gives an office to a person, or relates two entities',
      examples: ['holding'],
    }),
    type: Type.String({ description: 'HOLDS, or the type of the relation', examples: ['HOLDS'] }),
    title: Type.Optional(
      Type.String({
        description: 'The office, without country or organization; only for holdings',
        examples: ['Secretary General'],
      }),
    ),
    status: Type.Optional(RoleStatusSchema),
    start: Type.Integer({ minimum: 0, description: 'Where the words that say so begin' }),
    end: Type.Integer({ minimum: 1, description: 'Where they end' }),
    occasionStart: Type.Optional(
      Type.Integer({ minimum: 0, description: 'Where the words for the occasion begin' }),
    ),
    occasionEnd: Type.Optional(Type.Integer({ minimum: 1, description: 'Where they end' })),
    rule: ruleSchema,
    date: Type.Optional(isoDateSchema('When it was so: as stated, else the day of publication')),
    day: Type.Optional(daySchema('The day of `date`')),
    dateSource: DateSourceSchema,
    documentId: documentIdSchema,
    group: Type.Optional(
      Type.String({
        description:
          'Follows from resolving: the block in which it is summed up, with the day of its document',
        examples: ['holder:3f0c6f8d5b1e4a7290c1d2e3f4a5b6c7|2025-12-03'],
      }),
    ),
    of: Type.Optional(
      Type.String({
        description: 'Follows from resolving: id of the entity that its object is',
        examples: ['9d1c6f8d5b1e4a7290c1d2e3f4a5b6c7'],
      }),
    ),
    story: Type.Optional(
      Type.String({
        description:
          'Follows from resolving: id of the story of its document, where the story has other documents',
        examples: ['5a3c6f8d5b1e4a7290c1d2e3f4a5b6c7'],
      }),
    ),
  }),
} satisfies NodeKind;
