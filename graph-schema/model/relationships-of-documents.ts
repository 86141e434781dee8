import { Type } from 'typebox';
import type { RelationshipKind } from './kinds.ts';

const none = Type.Object({});

/** Which documents are versions or copies of each other. */
export const documentRelationships: readonly RelationshipKind[] = [
  {
    type: 'LIKE',
    from: ['Document'],
    to: ['Document'],
    layer: 'follows',
    description: 'Two documents whose words are nearly the same.',
    properties: Type.Object({
      likeness: Type.Number({
        minimum: 0,
        maximum: 1,
        description: 'Share of the stretches of words that both have among those that either has',
        examples: [0.62],
      }),
    }),
  },
  {
    type: 'REVISES',
    from: ['Document'],
    to: ['Document'],
    layer: 'follows',
    description:
      'What stood at an address before: by the moment of the last change, else of publication, then by id.',
    properties: none,
  },
  {
    type: 'PART_OF',
    from: ['Document'],
    to: ['Story'],
    layer: 'follows',
    description: 'The story that the document is a version or copy of.',
    properties: none,
  },
];
