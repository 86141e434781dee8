import { type Static, Type } from 'typebox';
import { RoleStatusSchema } from '#reading/extraction.ts';
import { IdSchema, NamedSchema, nullable } from './common.ts';
import { EvidenceSchema } from './evidence.ts';

/** How the first or last day of an office is known. */
export const DaySourceSchema = Type.Enum(['stated', 'published'], {
  description:
    'Whether a document states the day, or it is that of its publication; null where there is none',
  examples: ['published'],
});

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
    firstDateSource: nullable(DaySourceSchema),
    lastDateSource: nullable(DaySourceSchema),
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
