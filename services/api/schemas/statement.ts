import { Type } from 'typebox';
import { ActSchema, ModeSchema } from '#reading/extraction.ts';
import { IdSchema, NamedSchema, nullable } from './common.ts';
import { EvidenceSchema } from './evidence.ts';

export const StatementSchema = Type.Object(
  {
    id: IdSchema,
    text: Type.String({ description: 'What was said', examples: ['NATO remained the place for that'] }),
    mode: ModeSchema,
    act: ActSchema,
    date: nullable(
      Type.String({ description: 'When it was said, as far as is known', examples: ['2025-12-03'] }),
    ),
    dateSource: Type.Enum(['stated', 'published', 'unknown'], {
      description: 'Whether the words tell the date, or it is the day of publication, or neither',
    }),
    firstReported: nullable(Type.String()),
    lastReported: nullable(Type.String()),
    documents: Type.Integer({ description: 'Documents that report it' }),
    speaker: nullable(NamedSchema),
    about: Type.Array(NamedSchema, { description: 'What the words speak of' }),
    evidence: Type.Array(EvidenceSchema),
  },
  { description: 'What was said, once, however many documents report it' },
);

export const StatementDetailSchema = Type.Object(
  {
    ...StatementSchema.properties,
    variants: Type.Array(
      Type.Object({
        id: IdSchema,
        text: Type.String({ examples: ['NATO is the place for that'] }),
        likeness: Type.Number({
          minimum: 0,
          maximum: 1,
          description: 'How alike the words are',
          examples: [0.7],
        }),
      }),
      { description: 'What the same speaker is reported to have said in like words elsewhere' },
    ),
  },
  { description: 'A statement with other wordings of it' },
);
