import { type Static, Type } from 'typebox';
import { nullable } from './common.ts';

/** How often a rule was right where labels could tell. */
export const PrecisionSchema = nullable(
  Type.Object(
    {
      right: Type.Integer({ description: 'Facts of the rule that were right', examples: [57] }),
      of: Type.Integer({ description: 'Facts of the rule that labels judge', examples: [60] }),
      precision: Type.Number({ minimum: 0, maximum: 1, examples: [0.95] }),
    },
    { description: 'How often the rule was right on labelled articles' },
  ),
);
export type Precision = Static<typeof PrecisionSchema>;

export const RuleSchema = Type.String({
  description: 'The rule or model that found it',
  examples: ['role:prefix'],
});

/** A rule with its measured precision, as every finding carries them; null where no label judges the rule. */
export const ruleFields = { rule: RuleSchema, precision: PrecisionSchema };
