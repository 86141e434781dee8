import { type Static, Type } from 'typebox';
import { DocumentIdSchema, IdSchema, nullable } from './common.ts';
import { HoldingSchema } from './holding.ts';

const ReportSchema = Type.Object({
  id: DocumentIdSchema,
  title: nullable(Type.String()),
  publisher: nullable(Type.String()),
  publishedAt: nullable(Type.String({ examples: ['2025-12-03'] })),
  storyId: nullable({ ...IdSchema, description: 'Copies and versions of one article are one story' }),
});

export const ConflictSchema = Type.Object(
  {
    id: IdSchema,
    kind: Type.Enum(['two-holders', 'two-offices']),
    name: Type.String({ examples: ['Secretary of State of United States: Marco Rubio or Pete Hegseth'] }),
    certainty: Type.Enum(['dated', 'dateUnknown'], {
      description: 'dateUnknown where a side has no date, so that it could be succession',
    }),
    explanation: Type.String({ description: 'Each side with its count of stories and its dates' }),
    stories: Type.Integer({ description: 'Stories behind the weaker side' }),
    better: nullable(
      Type.Object(
        {
          id: IdSchema,
          name: Type.String({ examples: ['Marco Rubio'] }),
          reason: Type.String({ examples: ['3 stories against 1'] }),
        },
        { description: 'The side that more speaks for, which need not be the true one' },
      ),
    ),
    sides: Type.Array(
      Type.Object({
        ...HoldingSchema.properties,
        reports: Type.Array(ReportSchema, {
          description:
            'The documents that say so, the newest claims first, at most twenty; `documents` counts all',
        }),
      }),
      { description: 'What stands against each other' },
    ),
  },
  { description: 'Two things that documents say and that cannot both be so' },
);
export type Conflict = Static<typeof ConflictSchema>;
