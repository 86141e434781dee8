import { Type } from 'typebox';
import type { NodeKind } from './kinds.ts';
import { IdSchema, nameSchema } from './pieces.ts';

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
