import { Type } from 'typebox';
import { IdSchema } from './common.ts';

const countOf = (description: string) => Type.Integer({ minimum: 0, description });

const FactsOfRulesSchema = (description: string) =>
  Type.Array(Type.Object({ rule: Type.String({ examples: ['role:prefix'] }), facts: countOf('How many') }), {
    description,
  });

export const RereadingSchema = Type.Object(
  {
    id: IdSchema,
    dryRun: Type.Boolean({ description: 'Whether the difference is only told' }),
    version: Type.String({ description: 'The version of the reader', examples: ['3f0c6f8d5b1e4a72'] }),
    at: Type.String({ description: 'When it was asked for' }),
    documents: countOf('Documents that another version had read'),
    done: countOf('Of these, how many are read by now'),
    failed: countOf('Of these, how many could not be read: their facts stay as they were'),
    changed: countOf('Of these, in how many some fact came or went'),
    added: FactsOfRulesSchema('Facts that the earlier reading had not, by the rule that finds them'),
    removed: FactsOfRulesSchema('Facts that the earlier reading had, by the rule that found them'),
  },
  { description: 'Reading documents anew because the reader has changed' },
);
