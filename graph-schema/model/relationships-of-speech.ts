import { Type } from 'typebox';
import { ENTITY_LABELS } from './entities.ts';
import type { RelationshipKind } from './kinds.ts';
import { countSchema, daySchema } from './pieces.ts';

const none = Type.Object({});

/** Who said what about whom, across documents. */
export const speechRelationships: readonly RelationshipKind[] = [
  {
    type: 'SAID',
    from: [...ENTITY_LABELS, 'Source'],
    to: ['Statement'],
    layer: 'follows',
    description: 'Who said it.',
    properties: none,
  },
  {
    type: 'ABOUT',
    from: ['Statement'],
    to: [...ENTITY_LABELS],
    layer: 'follows',
    description: 'Whom or what the words speak of.',
    properties: Type.Object({
      date: Type.Optional(
        daySchema('When the statement was made; here so that a page of answers needs no look at it'),
      ),
      pair: Type.Optional(
        Type.String({
          description: 'Speaker and entity, for what was said aloud or written: the sum that it counts in',
          examples: ['3f0c6f8d5b1e4a7290c1d2e3f4a5b6c7|9a0c6f8d5b1e4a7290c1d2e3f4a5b6c7'],
        }),
      ),
    }),
  },
  {
    type: 'REPORTED_IN',
    from: ['Statement'],
    to: ['Document'],
    layer: 'follows',
    description: 'A document that reports it.',
    properties: none,
  },
  {
    type: 'SUPPORTS',
    from: ['Attribution'],
    to: ['Statement'],
    layer: 'follows',
    description: 'The report, with its offsets, that the statement follows from.',
    properties: none,
  },
  {
    type: 'EDIT_OF',
    from: ['Attribution'],
    to: ['Attribution'],
    layer: 'follows',
    description:
      'Documents of one story report one thing said in words that differ by a small edit, or in the same words, which others may use too.',
    properties: none,
  },
  {
    type: 'VARIANT_OF',
    from: ['Statement'],
    to: ['Statement'],
    layer: 'follows',
    description:
      'Two statements of one speaker that say nearly the same in other words; the lesser id first.',
    properties: Type.Object({
      likeness: Type.Number({
        minimum: 0,
        maximum: 1,
        description: 'Share of the content words that both have among those that either has',
        examples: [0.62],
      }),
    }),
  },
  {
    type: 'SPOKE_ABOUT',
    from: [...ENTITY_LABELS, 'Source'],
    to: [...ENTITY_LABELS],
    layer: 'follows',
    description: 'Sum of what the one said or wrote about the other.',
    properties: Type.Object({
      statements: countSchema('Statements of the speaker about it'),
      pair: Type.String({
        description: 'The ids of both, by which an index finds it',
        examples: ['0a1b2c3d4e5f60718293a4b5c6d7e8f9|3f0c6f8d5b1e4a7290c1d2e3f4a5b6c7'],
      }),
      months: Type.Array(Type.Integer(), {
        description:
          'The months in which there are any, in their order (202512); 0 for statements without a day',
        examples: [[202511, 202512]],
      }),
      monthly: Type.Array(Type.Integer({ minimum: 1 }), {
        description: 'How many there are in each of the months',
        examples: [[3, 9]],
      }),
      first: Type.Optional(daySchema('Day of the first dated one')),
      last: Type.Optional(daySchema('Day of the last dated one')),
      rank: Type.String({
        description: 'The entity, then the most statements first: the order in which an index lists speakers',
        examples: ['3f0c6f8d5b1e4a7290c1d2e3f4a5b6c7|99999987'],
      }),
    }),
  },
  {
    type: 'SPEAKS_FOR',
    from: ['Source'],
    to: [...ENTITY_LABELS],
    layer: 'follows',
    description: 'The affiliation that the document gives to an unnamed source.',
    properties: none,
  },
];
