import { Type } from 'typebox';
import type { NodeKind } from './kinds.ts';
import { IdSchema, nameSchema } from './pieces.ts';

/** The work of reading one document. */
export const jobKind = {
  label: 'Job',
  layer: 'bookkeeping',
  description: 'The work of reading one document: who has it and until when.',
  properties: Type.Object({
    id: IdSchema,
    name: nameSchema('read allies-meet'),
    state: Type.Union(
      [Type.Literal('waiting'), Type.Literal('taken'), Type.Literal('done'), Type.Literal('failed')],
      { description: 'How far it is', examples: ['waiting'] },
    ),
    attempts: Type.Integer({ minimum: 0, description: 'How often a worker has taken it', examples: [1] }),
    availableAt: Type.Optional(
      Type.Integer({
        description:
          "When a worker may take it, by the server's clock in milliseconds: since it was stored, or after a lease has run out; absent when nothing is left to do",
        examples: [1764770400000],
      }),
    ),
    attemptToken: Type.Optional(
      Type.String({
        description: 'Who has it now; a writer whose token is another one writes nothing',
        examples: ['0b6fb1ac-2a44-4d5a-9f0b-0f3f4a6f5f10'],
      }),
    ),
    error: Type.Optional(Type.String({ description: 'Why the last attempt failed' })),
    rereading: Type.Optional(Type.String({ description: 'Id of the rereading that it is part of' })),
    dryRun: Type.Optional(
      Type.Boolean({ description: 'True where the document is read without being written' }),
    ),
    added: Type.Optional(
      Type.Array(Type.String(), {
        description: 'Rule of each fact that the last reading found and the one before had not',
        examples: [['role:prefix']],
      }),
    ),
    removed: Type.Optional(
      Type.Array(Type.String(), {
        description: 'Rule of each fact that the reading before had and the last one did not find',
        examples: [['role:prefix']],
      }),
    ),
  }),
} satisfies NodeKind;

/** Something that follows from facts and has to be computed anew. */
export const blockKind = {
  label: 'Block',
  layer: 'bookkeeping',
  description: 'A mark: this block of what follows has to be computed anew. Gone when that is done.',
  properties: Type.Object({
    id: Type.String({
      description: 'Random: each touch leaves a mark of its own',
      examples: ['3f0c6f8d5b1e4a7290c1d2e3f4a5b6c7'],
    }),
    name: nameSchema('surname rutte'),
    kind: Type.String({ description: 'Which function computes it', examples: ['surname'] }),
    key: Type.String({ description: 'Which block of that kind', examples: ['rutte'] }),
  }),
} satisfies NodeKind;

/** A sum that saves adding up again what did not change. */
export const keptSumKind = {
  label: 'KeptSum',
  layer: 'bookkeeping',
  description:
    'The sum of one day or month within a large block of claims, so that a document touches its day, its month and the whole, however many there are. It makes no difference to what is shown.',
  properties: Type.Object({
    id: IdSchema,
    name: nameSchema('holder:3f0c6f8d5b1e4a7290c1d2e3f4a5b6c7|2025-12 2025-12-03'),
    parent: Type.String({
      description: 'What it is a part of: a block and month, or a block',
      examples: ['holder:3f0c6f8d5b1e4a7290c1d2e3f4a5b6c7|2025-12'],
    }),
    period: Type.String({
      description: 'The day or month; empty for documents without a date',
      examples: ['2025-12-03'],
    }),
    tallies: Type.String({ description: 'The sums, as JSON' }),
  }),
} satisfies NodeKind;

/** How many documents say something: changed by what a document adds or takes away. */
export const keptCountKind = {
  label: 'KeptCount',
  layer: 'bookkeeping',
  description:
    'How many documents mention an entity, in full or by which names, or give which offices to somebody who bears a surname: so that a document costs no more, however many there are.',
  properties: Type.Object({
    id: Type.String({
      description: 'Block and member',
      examples: ['bearers|rutte|3f0c6f8d5b1e4a7290c1d2e3f4a5b6c7'],
    }),
    name: nameSchema('bearers|rutte'),
    block: Type.String({ description: 'What is counted', examples: ['bearers|rutte'] }),
    member: Type.String({
      description: 'For whom, where it is counted for several: the id of an entity; else empty',
      examples: ['3f0c6f8d5b1e4a7290c1d2e3f4a5b6c7'],
    }),
    facets: Type.Array(Type.String(), {
      description: 'What documents say, sorted',
      examples: [['documents', 'office:secretary general|Organization:nato']],
    }),
    documents: Type.Array(Type.Integer({ minimum: 1 }), {
      description: 'How many documents say each of them, in the same order',
      examples: [[12, 7]],
    }),
  }),
} satisfies NodeKind;

/** What only one transaction may do at a time. */
export const lockKind = {
  label: 'Lock',
  layer: 'bookkeeping',
  description: 'Whoever writes to it is the only one who computes what follows, until the transaction ends.',
  properties: Type.Object({
    id: Type.String({ description: 'What it locks', examples: ['resolving'] }),
    name: nameSchema('resolving'),
  }),
} satisfies NodeKind;
