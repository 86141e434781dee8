import { type Static, Type } from 'typebox';
import { EVENT_KINDS } from '#store/browsing/list-events.ts';
import { IdSchema, NamedSchema, nullable } from './common.ts';
import { EvidenceSchema } from './evidence.ts';

export const EventSchema = Type.Object(
  {
    date: Type.String({ description: 'The day', examples: ['2025-12-03'] }),
    kind: Type.Enum([...EVENT_KINDS], {
      description: 'What it said, what was said of it, an office, or a relation',
    }),
    id: { ...IdSchema, description: 'The statement, or the first claim of that day that says so' },
    type: Type.String({
      description: 'The act of a statement (speech …), HOLDS, or the type of a relation',
      examples: ['speech'],
    }),
    text: nullable(Type.String({ description: 'What was said, or the office', examples: ['We are ready'] })),
    other: nullable({ ...NamedSchema, description: 'Who spoke, what the office is of, the other side' }),
    dateSource: Type.Enum(['stated', 'published', 'unknown'], {
      description: 'Whether the words tell the date, or it is the day of publication',
    }),
    documents: Type.Integer({ description: 'Documents that report it', examples: [2] }),
    evidence: Type.Array(EvidenceSchema, { description: 'The words of the first report' }),
  },
  { description: 'What happened to an entity on a day' },
);
export type Event = Static<typeof EventSchema>;
