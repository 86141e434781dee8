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
