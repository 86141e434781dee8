import { type Static, Type } from 'typebox';
import { EntityTypeSchema } from '#reading/extraction.ts';
import { DocumentIdSchema, IdSchema, NamedSchema, nullable, strict } from './common.ts';

export const DecisionKindSchema = Type.Enum(['merge', 'not-same', 'split', 'rename', 'type', 'hide'], {
  description: 'What was decided',
  examples: ['merge'],
});

const something = (description: string) => ({ ...IdSchema, description });
const entity = something('The id of an entity, or of a Referent: the mentions in one document');
const NewNameSchema = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S', examples: ['Mark Rutte'] });

/** What a decision says, one schema for each kind. */
const KINDS = [
  { kind: Type.Literal('merge'), entity, into: something('What it is: its id stays') },
  { kind: Type.Literal('not-same'), entity, other: something('What it is not') },
  {
    kind: Type.Literal('split'),
    entity,
    documents: Type.Array(DocumentIdSchema, {
      minItems: 1,
      maxItems: 1000,
      description: 'The documents that speak of somebody else',
    }),
  },
  { kind: Type.Literal('rename'), entity, name: NewNameSchema },
  { kind: Type.Literal('type'), entity, type: EntityTypeSchema },
  {
    kind: Type.Literal('hide'),
    fact: something('The id of a statement with all its reports, of a claim or of an attribution'),
  },
  {
    kind: Type.Literal('hide'),
    person: something('The person who does not hold the office'),
    role: something('The office'),
  },
] as const;

/** Who decides, and why: every decision says it. */
export const reasoned = {
  by: Type.String({
    minLength: 1,
    maxLength: 200,
    pattern: '\\S',
    description: 'Who decides',
    examples: ['ada'],
  }),
  why: Type.String({
    minLength: 1,
    maxLength: 1000,
    pattern: '\\S',
    description: 'The reason',
    examples: ['The photograph shows it'],
  }),
};

const [merge, notSame, split, rename, type, hideFact, hideHolding] = KINDS;

/** What POST /decisions takes. */
export const DecisionRequestSchema = Type.Union(
  [
    strict({ ...merge, ...reasoned }),
    strict({ ...notSame, ...reasoned }),
    strict({ ...split, ...reasoned }),
    strict({ ...rename, ...reasoned }),
    strict({ ...type, ...reasoned }),
    strict({ ...hideFact, ...reasoned }),
    strict({ ...hideHolding, ...reasoned }),
  ],
  { description: 'What is decided, by whom and why' },
);

/** The same without who and why: what a review offers. */
export const OfferedDecisionSchema = Type.Union([strict(merge), strict(notSame), strict(split)], {
  description: 'The body of POST /decisions, to which `by` and `why` are added',
});

export const DecisionSchema = Type.Object(
  {
    id: IdSchema,
    kind: DecisionKindSchema,
    sentence: Type.String({ description: 'The decision in words', examples: ['Rutte is Mark Rutte'] }),
    by: reasoned.by,
    why: reasoned.why,
    at: Type.String({ description: 'When it was made', examples: ['2025-12-10T09:00:00.000Z'] }),
    undoneAt: nullable(Type.String({ description: 'When it was taken back; null while it stands' })),
    undoneBy: nullable(Type.String()),
    inForce: Type.Boolean({
      description: 'False where it was undone, or none of the documents that it hangs on is there',
    }),
    about: Type.Array(NamedSchema, { description: 'The entities of today that its words speak of' }),
    name: nullable(Type.String({ description: 'The new name, of `rename`' })),
    type: nullable(Type.String({ description: 'The right type, of `type`' })),
    documents: Type.Array(DocumentIdSchema, { description: 'Where the words stand that it hangs on' }),
  },
  { description: 'What a person decided about what documents say' },
);
export type Decision = Static<typeof DecisionSchema>;
