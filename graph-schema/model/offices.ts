import { Type } from 'typebox';
import type { NodeKind } from './kinds.ts';
import { claimIdsSchema, countSchema, IdSchema, nameSchema } from './pieces.ts';

/** An office: a title of an organization or country. */
export const roleKind = {
  label: 'Role',
  layer: 'follows',
  description:
    'An office: a title of an organization or country. Without either it belongs to one person and is never shared.',
  properties: Type.Object({
    id: IdSchema,
    name: nameSchema('Secretary of State of United States'),
    title: Type.String({
      description: 'Without the country or organization',
      examples: ['Secretary of State'],
    }),
    titleKey: Type.String({ description: 'Title folded for comparison', examples: ['secretary of state'] }),
    oneHolder: Type.Optional(
      Type.Boolean({
        description:
          'True for an office that one person holds at a time; absent for one of many, such as ambassador',
      }),
    ),
  }),
} satisfies NodeKind;

/** Two things that documents say and that cannot both be so. */
export const conflictKind = {
  label: 'Conflict',
  layer: 'follows',
  description:
    'Two holders of an office that has one at a time, or one person in two such offices, at interleaved or near dates.',
  properties: Type.Object({
    id: IdSchema,
    name: nameSchema('Secretary of State of United States: Marco Rubio or Pete Hegseth'),
    kind: Type.Union([Type.Literal('two-holders'), Type.Literal('two-offices')], {
      description: 'Whether one office has two holders, or one person two offices',
      examples: ['two-holders'],
    }),
    certainty: Type.Union([Type.Literal('dated'), Type.Literal('dateUnknown')], {
      description: 'dateUnknown where a side has no date, so that it could be succession',
      examples: ['dated'],
    }),
    explanation: Type.String({ description: 'Each side with its count of stories and its dates' }),
    stories: countSchema('Stories behind the weaker side'),
    claims: claimIdsSchema,
    block: Type.String({
      description: 'The block in which it was computed: one office, or one person',
      examples: ['role|3f0c6f8d5b1e4a7290c1d2e3f4a5b6c7'],
    }),
  }),
} satisfies NodeKind;
