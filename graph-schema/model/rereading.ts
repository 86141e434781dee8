import { Type } from 'typebox';
import type { NodeKind } from './kinds.ts';
import { countSchema, IdSchema, isoDateSchema, nameSchema } from './pieces.ts';

/** Reading documents anew because the code that reads them has changed. */
export const rereadingKind = {
  label: 'Rereading',
  layer: 'bookkeeping',
  description: 'Documents that are read anew by a newer reader; its jobs keep the difference.',
  properties: Type.Object({
    id: IdSchema,
    name: nameSchema('reread 120 documents'),
    version: Type.String({ description: 'The version of the reader', examples: ['0.1.0+3f0c6f8d5b1e'] }),
    dryRun: Type.Boolean({ description: 'Whether the difference is only to be told', examples: [false] }),
    documents: countSchema('Documents that are read anew'),
    at: isoDateSchema('When it was asked for'),
  }),
} satisfies NodeKind;
