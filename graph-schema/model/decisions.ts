import { Type } from 'typebox';
import type { NodeKind, RelationshipKind } from './kinds.ts';
import { documentIdSchema, IdSchema, isoDateSchema, nameSchema } from './pieces.ts';

/** What people may decide. */
export const DecisionKindSchema = Type.Union(
  [
    Type.Literal('merge'),
    Type.Literal('not-same'),
    Type.Literal('split'),
    Type.Literal('rename'),
    Type.Literal('type'),
    Type.Literal('hide'),
  ],
  { description: 'What was decided', examples: ['merge'] },
);

const decisionProperties = {
  id: IdSchema,
  name: nameSchema('Rutte is Mark Rutte'),
  kind: DecisionKindSchema,
  says: Type.Optional(
    Type.String({
      description: 'The new name or the right type, where that is decided',
      examples: ['Place'],
    }),
  ),
  by: Type.String({ description: 'Who decided', examples: ['ada'] }),
  why: Type.String({ description: 'The reason given', examples: ['Same office on the same day'] }),
  at: isoDateSchema('When it was decided'),
};

/** The words of a decision tell how people saw it; only what it does is part of what is known. */
const UNDIGESTED = ['name', 'at'] as const;

export const decisionKind = {
  label: 'Decision',
  layer: 'facts',
  description: 'What a person decided about what documents say. It stands until it is undone.',
  properties: Type.Object(decisionProperties),
  undigested: UNDIGESTED,
} satisfies NodeKind;

export const undoneDecisionKind = {
  label: 'UndoneDecision',
  layer: 'bookkeeping',
  description: 'A decision that was taken back: kept to be read, without any effect.',
  properties: Type.Object({
    ...decisionProperties,
    undoneAt: isoDateSchema('When it was taken back'),
    undoneBy: Type.String({ description: 'Who took it back', examples: ['ada'] }),
  }),
} satisfies NodeKind;

export const witnessKind = {
  label: 'Witness',
  layer: 'facts',
  description:
    'Words of a document that a decision hangs on. It names them by place and wording, so that it finds its fact again when the document is read anew.',
  properties: Type.Object({
    id: IdSchema,
    name: nameSchema('Rutte'),
    kind: Type.Union([Type.Literal('referent'), Type.Literal('claim'), Type.Literal('attribution')], {
      description: 'What kind of fact the words are',
      examples: ['referent'],
    }),
    type: Type.String({
      description: 'Kind of a referent, type of a claim, act of an attribution',
      examples: ['Person'],
    }),
    documentId: documentIdSchema,
    start: Type.Integer({ minimum: 0, description: 'Where the words begin' }),
    end: Type.Integer({ minimum: 1, description: 'Where they end' }),
    words: Type.String({ description: 'The words themselves', examples: ['Rutte'] }),
  }),
} satisfies NodeKind;

export const rulingKind = {
  label: 'Ruling',
  layer: 'follows',
  description: 'What standing decisions mean for the facts of today: resolving looks here.',
  properties: Type.Object({
    id: IdSchema,
    name: nameSchema('same'),
    kind: Type.Union(
      [
        Type.Literal('same'),
        Type.Literal('apart'),
        Type.Literal('split'),
        Type.Literal('name'),
        Type.Literal('type'),
        Type.Literal('hidden'),
      ],
      {
        description:
          '`of` is the same as `is`, or is not; is split off as `is`; has the name or type `is`; or counts nowhere',
        examples: ['same'],
      },
    ),
    of: Type.String({ description: 'Id of the entity, referent or fact that it is about' }),
    is: Type.String({ description: 'Id of the entity that it is (or is not), its name, or its type' }),
    label: Type.Optional(Type.String({ description: 'Type of the entity `is`', examples: ['Person'] })),
    code: Type.Optional(Type.String({ description: 'Code of the entity `is`', examples: ['NL'] })),
    surname: Type.Optional(Type.String({ description: 'The block of a bare surname', examples: ['rutte'] })),
    documentId: Type.Optional(documentIdSchema),
  }),
} satisfies NodeKind;

export const tombstoneKind = {
  label: 'Tombstone',
  layer: 'facts',
  description:
    'A person of whom nothing may be known. Its id is the hash of the name that facts are compared with; the name itself is nowhere.',
  properties: Type.Object({
    id: IdSchema,
    name: nameSchema('forgotten'),
    by: Type.String({ description: 'Who had the person forgotten', examples: ['ada'] }),
    why: Type.String({ description: 'The reason given', examples: ['Asked to be forgotten'] }),
    at: isoDateSchema('When'),
  }),
  undigested: ['by', 'why', 'at'],
} satisfies NodeKind;

/** How decisions hang on words. */
export const decisionRelationships: readonly RelationshipKind[] = [
  {
    type: 'REGARDS',
    from: ['Decision'],
    to: ['Witness'],
    layer: 'facts',
    description: 'The words that the decision is about.',
    properties: Type.Object({
      side: Type.Union([Type.Literal('subject'), Type.Literal('object')], {
        description: 'What is decided about, or what it is said to be (or not to be)',
        examples: ['subject'],
      }),
    }),
  },
];
