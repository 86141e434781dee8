import { type Static, Type } from 'typebox';
import {
  EntitySchema,
  MentionSchema,
  RelationSchema,
  RoleSchema,
  SpanSchema,
  SpeakerSchema,
  StatementSchema,
} from '#reading/extraction.ts';
import { IdSchema, nullable } from './common.ts';
import { PrecisionSchema, ruleFields } from './precision.ts';
import { RelationTypeSchema } from './relation-type.ts';

const graphId = (description: string) => nullable({ ...IdSchema, description });

const FoundEntitySchema = Type.Object({
  ...EntitySchema.properties,
  entityId: graphId('The entity of the graph; null where nothing was stored or it is not resolved yet'),
  mentions: Type.Array(Type.Object({ ...MentionSchema.properties, precision: PrecisionSchema })),
});

const FoundStatementSchema = Type.Object({
  ...StatementSchema.properties,
  ...ruleFields,
  speaker: nullable(SpeakerSchema),
  spans: Type.Array(SpanSchema, { description: 'What was said, without its outer quote marks' }),
  statementId: graphId('The statement of the graph that this report supports'),
});

/** What reading finds in one text, as `newsgraph extract` prints it, with how reliable each rule is. */
export const FindingsSchema = Type.Object(
  {
    title: nullable(Type.String()),
    publishedAt: nullable(Type.String({ examples: ['2025-12-03'] })),
    text: Type.String({
      description: 'The cleaned text, into which all offsets point (UTF-16 code units, half open)',
      examples: ['Mark Rutte said NATO is ready.'],
    }),
    entities: Type.Array(FoundEntitySchema, { description: 'Who and what is named' }),
    roles: Type.Array(Type.Object({ ...RoleSchema.properties, ...ruleFields }), {
      description: 'Who holds which office',
    }),
    statements: Type.Array(FoundStatementSchema, { description: 'Who said what, about whom' }),
    relations: Type.Array(
      Type.Object({
        ...RelationSchema.properties,
        ...ruleFields,
        type: RelationTypeSchema,
      }),
      {
        description: 'What entities did to each other',
      },
    ),
  },
  { description: 'What was found in a text; ids are of this answer alone, but for entityId and statementId' },
);
export type Findings = Static<typeof FindingsSchema>;

/** What a dry run gives. */
export const DryRunSchema = Type.Object(
  {
    ...FindingsSchema.properties,
    milliseconds: Type.Integer({ minimum: 0, description: 'What cleaning and reading took', examples: [40] }),
  },
  { description: 'What was found in a text of which nothing is stored' },
);
