import { type Static, Type } from 'typebox';
import { SPLITS } from '#store/browsing/count-statements.ts';
import { NamedSchema, nullable } from './common.ts';

/** How much of a day names each period. */
export const PERIOD_LENGTHS = { day: 10, month: 7, year: 4, all: 0 } as const;

export const BySchema = Type.Enum(['day', 'month', 'year', 'all'], {
  default: 'month',
  description: 'The periods that are counted',
});
export const SplitSchema = Type.Enum([...SPLITS], {
  default: 'none',
  description: 'Count each speaker, each topic, or each country that speakers are officials of, apart',
});

export const CountsSchema = Type.Object(
  {
    by: BySchema,
    split: SplitSchema,
    items: Type.Array(
      Type.Object({
        period: nullable(
          Type.String({
            description: 'The period; null for statements without a date, and where all are counted at once',
            examples: ['2025-12'],
          }),
        ),
        entity: nullable({ ...NamedSchema, description: 'The speaker, topic or country' }),
        statements: Type.Integer({ description: 'Statements that were spoken or written', examples: [12] }),
        speakers: Type.Integer({ description: 'Different speakers', examples: [5] }),
      }),
      { description: 'The earliest period first, in it what was said most' },
    ),
    truncated: Type.Boolean({ description: 'True where there are more than `limit`; narrow the question' }),
  },
  { description: 'How much was said, over time' },
);
export type Counts = Static<typeof CountsSchema>;
