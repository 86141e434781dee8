import { type Static, Type } from 'typebox';
import { NamedSchema, nullable } from './common.ts';
import { EvidenceSchema } from './evidence.ts';
import { RelationTypeSchema } from './relation-type.ts';

export const RelationSchema = Type.Object(
  {
    type: RelationTypeSchema,
    from: { ...NamedSchema, description: 'The first side' },
    to: { ...NamedSchema, description: 'The second side' },
    documents: Type.Integer({ description: 'Documents that say so', examples: [2] }),
    stories: Type.Integer({
      description: 'Stories that say so; copies of one article count once',
      examples: [2],
    }),
    first: nullable(Type.String({ description: 'First day it is said to be so', examples: ['2025-12-03'] })),
    last: nullable(Type.String({ description: 'Last day it is said to be so', examples: ['2025-12-05'] })),
    evidence: Type.Array(EvidenceSchema),
  },
  { description: 'What two entities did, or are to each other' },
);
export type Relation = Static<typeof RelationSchema>;
