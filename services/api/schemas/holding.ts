import { type Static, Type } from 'typebox';
import { RoleStatusSchema } from '#reading/extraction.ts';
import { IdSchema, NamedSchema, nullable } from './common.ts';
import { EvidenceSchema } from './evidence.ts';

export const HoldingSchema = Type.Object(
  {
    person: NamedSchema,
    role: Type.Object({
      id: IdSchema,
      name: Type.String({ examples: ['Secretary General of NATO'] }),
      title: Type.String({ examples: ['Secretary General'] }),
    }),
    of: nullable(NamedSchema),
    status: RoleStatusSchema,
    firstReported: nullable(Type.String({ examples: ['2025-06-12'] })),
    lastReported: nullable(Type.String({ examples: ['2025-12-05'] })),
    documents: Type.Integer({ description: 'Documents that say so' }),
    stories: Type.Integer({ description: 'Stories that say so; copies of one article count once' }),
    inferred: nullable(
      Type.String({ description: 'The rule that found the country, where no document names it' }),
    ),
    evidence: Type.Array(EvidenceSchema),
  },
  { description: 'That a person holds, held or will hold an office' },
);
export type Holding = Static<typeof HoldingSchema>;
