import { Type } from 'typebox';
import type { NodeKind } from './kinds.ts';
import { nameSchema } from './pieces.ts';

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
