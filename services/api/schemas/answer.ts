import { type Static, Type } from 'typebox';
import { RELATION_TYPES, RoleStatusSchema } from '#reading/extraction.ts';
import { NAMED_KINDS } from '#store/queries/entity-kind.ts';
import { NamedSchema, nullable } from './common.ts';
import { ConflictSchema } from './conflict.ts';
import { EvidenceSchema } from './evidence.ts';
import { DaySourceSchema, HoldingSchema } from './holding.ts';
import { PendingSchema } from './work.ts';

/** One answer; which fields it has follows from its kind. */
export const AnswerItemSchema = Type.Object(
  {
    kind: Type.Enum([...NAMED_KINDS, 'Role', 'Statement', 'Conflict', 'Document', 'Relation', 'Step'], {
      description: 'What is answered with',
    }),
    id: Type.String(),
    name: Type.String({ examples: ['Mark Rutte'] }),
    title: Type.Optional(Type.String({ description: 'The office', examples: ['Secretary General'] })),
    of: Type.Optional(nullable(Type.String({ description: 'What the office is of', examples: ['NATO'] }))),
    status: Type.Optional(RoleStatusSchema),
    firstReported: Type.Optional(nullable(Type.String())),
    lastReported: Type.Optional(nullable(Type.String())),
    firstDateSource: Type.Optional(nullable(DaySourceSchema)),
    lastDateSource: Type.Optional(nullable(DaySourceSchema)),
    text: Type.Optional(Type.String({ description: 'What was said' })),
    speaker: Type.Optional(nullable(NamedSchema)),
    date: Type.Optional(
      nullable(Type.String({ description: 'When it was said, or happened, as far as is known' })),
    ),
    dateSource: Type.Optional(
      Type.Enum(['stated', 'published', 'unknown'], {
        description: 'Whether the date is when it was said or happened, or when it was published',
      }),
    ),
    speaksFor: Type.Optional(Type.Array(NamedSchema, { description: 'Whom an unnamed source speaks for' })),
    statements: Type.Optional(Type.Integer({ description: 'How many statements stand behind it' })),
    relation: Type.Optional(Type.Enum([...RELATION_TYPES], { description: 'The relation that is reported' })),
    from: Type.Optional({ ...NamedSchema, description: 'The first side of the relation' }),
    to: Type.Optional({ ...NamedSchema, description: 'The second side of the relation' }),
    place: Type.Optional(
      nullable({ ...NamedSchema, description: 'Where it happened, as far as documents say' }),
    ),
    sourceId: Type.Optional(nullable(Type.String({ description: "The id that a document's sender gave" }))),
    publisher: Type.Optional(nullable(Type.String({ description: 'The outlet of a document' }))),
    change: Type.Optional(
      Type.Enum(['added', 'removed'], {
        description: 'Whether the newer version of a page alone reports the statement, or the older one',
      }),
    ),
    sides: Type.Optional(Type.Array(HoldingSchema, { description: 'Both sides of a conflict' })),
    evidence: Type.Array(EvidenceSchema),
  },
  { description: 'One answer with the words that show it' },
);
export type AnswerItem = Static<typeof AnswerItemSchema>;

export const AnswerSchema = Type.Object(
  {
    question: Type.String({ examples: ['who spoke about NATO'] }),
    found: Type.Boolean({ description: 'False where nothing was found, or the question was not understood' }),
    sentence: Type.String({ examples: ['3 people spoke about NATO: Mark Rutte, Marco Rubio and …'] }),
    understoodAs: nullable(
      Type.Object(
        {
          kind: Type.String({ examples: ['speakers'] }),
          description: Type.String({ examples: ['who said or wrote something about NATO'] }),
          names: Type.Array(NamedSchema, { description: 'What the names in the question were taken for' }),
          from: nullable(Type.String({ description: 'First day that was asked for' })),
          to: nullable(Type.String({ description: 'Last day that was asked for' })),
          days: nullable(
            Type.Enum(['said', 'reported'], {
              description:
                'What the days are compared with: when it was said, else published; or when documents report it. Null where none was asked for',
            }),
          ),
          collection: nullable(Type.String({ description: 'The collection whose documents alone answer' })),
        },
        { description: 'What the question was taken for; null where it was not understood' },
      ),
    ),
    answers: Type.Array(AnswerItemSchema),
    closest: Type.Array(AnswerItemSchema, {
      description:
        'Where nothing was found: statements that share words with the question. They do not answer it',
    }),
    cypher: nullable(Type.String({ description: 'A query that shows the answer in Neo4j Browser' })),
    conflicts: Type.Array(ConflictSchema, { description: 'Contradictions that touch the answers' }),
    pending: PendingSchema,
    suggestions: Type.Array(Type.String(), { description: 'Questions to try instead' }),
  },
  { description: 'The answer to a plain question' },
);
export type Answer = Static<typeof AnswerSchema>;
