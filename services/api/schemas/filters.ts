import { Type } from 'typebox';
import { CollectionSchema } from './common.ts';

/** Filters that every list of facts takes, and that compose with all others. */
export const factFilters = {
  collection: Type.Optional({
    ...CollectionSchema,
    description: 'Only what documents of this collection say',
  }),
  minPrecision: Type.Optional(
    Type.Number({
      minimum: 0,
      maximum: 1,
      description:
        'Only what a rule of at least this measured precision found; rules that nobody measured count as 0',
      examples: [0.9],
    }),
  ),
};
