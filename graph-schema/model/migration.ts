import { Type } from 'typebox';
import type { NodeKind } from './kinds.ts';
import { isoDateSchema, nameSchema } from './pieces.ts';

/** A migration that ran; its constraint is made by the code that records it, before the first migration. */
export const migrationKind = {
  label: 'Migration',
  layer: 'bookkeeping',
  description: 'A change of the schema that was applied to this graph.',
  properties: Type.Object({
    id: Type.String({ description: 'Made from its number', examples: ['migration-1'] }),
    name: nameSchema('V0001__constraints.cypher'),
    version: Type.Integer({ minimum: 1, description: 'Its number', examples: [1] }),
    file: Type.String({ description: 'Its file', examples: ['V0001__constraints.cypher'] }),
    checksum: Type.String({ description: 'Hash of its statements, so that a later edit is noticed' }),
    state: Type.String({ description: 'applied or failed', examples: ['applied'] }),
    error: Type.Optional(Type.String({ description: 'Which statement failed, and why' })),
    at: isoDateSchema('When it was applied'),
  }),
} satisfies NodeKind;
