import { Type } from 'typebox';
import type { NodeKind } from './kinds.ts';
import { documentIdSchema, nameSchema } from './pieces.ts';

/** Where somebody with an old id finds what it has become. */
export const redirectKind = {
  label: 'Redirect',
  layer: 'bookkeeping',
  description:
    'An id that was given out and is no more. The words that it stood on lead to what they are today, so that it never points at something that moved on.',
  properties: Type.Object({
    id: Type.String({ description: 'The id of yesterday', examples: ['3f0c6f8d5b1e4a7290c1d2e3f4a5b6c7'] }),
    name: nameSchema('Entity'),
    kind: Type.Union(
      [
        Type.Literal('Entity'),
        Type.Literal('Role'),
        Type.Literal('Source'),
        Type.Literal('Statement'),
        Type.Literal('Story'),
      ],
      { description: 'What it was the id of', examples: ['Entity'] },
    ),
    documentIds: Type.Array(documentIdSchema, {
      description: 'Documents in whose words it stood: where one goes, the others still lead on',
    }),
    starts: Type.Array(Type.Integer({ minimum: 0 }), { description: 'Where the words begin in each' }),
    ends: Type.Array(Type.Integer({ minimum: 0 }), { description: 'Where they end in each' }),
  }),
} satisfies NodeKind;
