import { type Static, Type } from 'typebox';
import { IdSchema, NamedSchema, nullable } from './common.ts';
import { EvidenceSchema } from './evidence.ts';
import { ruleFields } from './precision.ts';

const NamePartSchema = Type.Object({
  part: Type.Enum(['speaker', 'about', 'via', 'affiliation', 'subject', 'object', 'where'], {
    description: 'Which part of the fact it is',
  }),
  name: Type.String({ description: 'The name, as the document has it', examples: ['Rutte'] }),
  entity: nullable({ ...NamedSchema, description: 'What it is taken for' }),
  rule: nullable(Type.String({ description: 'Why it is taken for that', examples: ['identity:full-name'] })),
});

const SupportSchema = Type.Object({
  kind: Type.Enum(['Claim', 'Attribution']),
  id: IdSchema,
  ...ruleFields,
  date: nullable(Type.String({ examples: ['2025-12-03'] })),
  dateSource: Type.Enum(['stated', 'published', 'unknown'], {
    description: 'Whether the words tell the date, or it is the day of publication',
  }),
  evidence: nullable(EvidenceSchema),
  names: Type.Array(NamePartSchema),
});

const AlternativeSchema = Type.Object({
  reason: Type.Enum(['same-name', 'same-words', 'contradicted'], {
    description: 'Shares the surname; is named in the same words; is what other documents say instead',
  }),
  name: Type.String({ description: 'The name; for a contradiction both sides', examples: ['Johanna Rutte'] }),
  entity: nullable(NamedSchema),
});

export const ExplanationSchema = Type.Object(
  {
    fact: Type.Object({
      kind: Type.Enum(['Statement', 'Attribution', 'Claim', 'Conflict', 'Edge']),
      id: nullable({ ...IdSchema, description: 'The id of the fact; null for an edge' }),
      name: Type.String({ examples: ['Mark Rutte HOLDS Secretary General of NATO'] }),
      type: nullable(Type.String({ description: 'Of a claim or edge', examples: ['HOLDS'] })),
      from: nullable({ ...IdSchema, description: 'Where an edge starts' }),
      to: nullable({ ...IdSchema, description: 'Where an edge ends' }),
    }),
    support: Type.Array(SupportSchema, { description: 'The newest claims and reports behind it' }),
    alternatives: Type.Array(AlternativeSchema, {
      description: 'What it could have been taken for, and was not',
    }),
  },
  { description: 'Why the graph says so' },
);
export type Explanation = Static<typeof ExplanationSchema>;
