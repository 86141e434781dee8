import { Type } from 'typebox';
import { ActSchema, ModeSchema } from '#reading/extraction.ts';
import type { NodeKind } from './kinds.ts';
import {
  DateSourceSchema,
  daySchema,
  documentIdSchema,
  endsSchema,
  IdSchema,
  isoDateSchema,
  nameSchema,
  ruleSchema,
  startsSchema,
} from './pieces.ts';

const offset = (description: string) =>
  Type.Optional(Type.Integer({ minimum: 0, description, examples: [203] }));

export const SpeakerKindSchema = Type.Union(
  [Type.Literal('named'), Type.Literal('collective'), Type.Literal('anonymous')],
  { description: 'Whether the source is named, several people, or kept unnamed', examples: ['named'] },
);

/** One document's report that somebody said something. */
export const attributionKind = {
  label: 'Attribution',
  layer: 'facts',
  description: "One document's report that a speaker said, wrote, thought or wants something.",
  properties: Type.Object({
    id: IdSchema,
    name: nameSchema('Ukraine must be in a position of leverage'),
    text: Type.String({ description: 'What was said, its stretches joined by a space' }),
    words: Type.String({
      description: 'Hash of the normalized words; attributions that share it may report one statement',
      examples: ['3f0c6f8d5b1e4a7290c1d2e3f4a5b6c7'],
    }),
    mode: ModeSchema,
    act: ActSchema,
    starts: startsSchema,
    ends: endsSchema,
    cueStart: offset('Where the cue ("said") begins; absent when there is none'),
    cueEnd: offset('Where the cue ends'),
    speakerStart: offset('Where the source begins, as written there; absent when none is written'),
    speakerEnd: offset('Where the source ends'),
    speakerKind: Type.Optional(SpeakerKindSchema),
    speakerLabel: Type.Optional(
      Type.String({
        description: 'The source as written there, or as the document called it before ("the official")',
        examples: ['a senior State Department official'],
      }),
    ),
    rule: ruleSchema,
    date: Type.Optional(isoDateSchema('When it was said: as stated, else the day of publication')),
    day: Type.Optional(daySchema('The day of `date`')),
    dateSource: DateSourceSchema,
    documentId: documentIdSchema,
  }),
} satisfies NodeKind;
