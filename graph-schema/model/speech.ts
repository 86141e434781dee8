import { Type } from 'typebox';
import { ActSchema, ModeSchema } from '#reading/extraction.ts';
import { SpeakerKindSchema } from './attribution.ts';
import type { NodeKind } from './kinds.ts';
import {
  countSchema,
  DateSourceSchema,
  dayNumberSchema,
  daySchema,
  IdSchema,
  isoDateSchema,
  nameSchema,
} from './pieces.ts';

/** An anonymous or collective speaker. */
export const sourceKind = {
  label: 'Source',
  layer: 'follows',
  description:
    'An anonymous or collective speaker: one for each story, label and affiliation, and never joined with those of another story.',
  properties: Type.Object({
    id: IdSchema,
    name: nameSchema('a senior State Department official'),
    label: Type.String({
      description: 'The source as the document writes it',
      examples: ['a senior State Department official'],
    }),
    kind: SpeakerKindSchema,
    storyId: Type.String({ description: 'The story it belongs to' }),
  }),
} satisfies NodeKind;

const variantKey = Type.Optional(
  Type.String({
    description: 'Min-hash of its speaker and words: variants of it are found by it',
    examples: ['3f0c6f8d5b1e4a72'],
  }),
);
const variantKeys = { variantKey1: variantKey, variantKey2: variantKey, variantKey3: variantKey };

/** What was said, once, however many documents report it. */
export const statementKind = {
  label: 'Statement',
  layer: 'follows',
  description: 'What was said, once, however many documents report it.',
  properties: Type.Object({
    id: IdSchema,
    name: nameSchema('Mark Rutte: Ukraine must be in a position of leverage'),
    text: Type.String({ description: 'The most literal wording reported, of several the longest' }),
    words: Type.String({ description: 'Hash of the normalized words: the block it was computed in' }),
    ...variantKeys,
    mode: ModeSchema,
    act: ActSchema,
    date: Type.Optional(isoDateSchema('When it was said: as stated, else the first day it was reported')),
    day: Type.Optional(daySchema('The day of `date`')),
    dayNumber: dayNumberSchema,
    dateSource: DateSourceSchema,
    firstReported: Type.Optional(daySchema('First publication of a document that reports it')),
    lastReported: Type.Optional(daySchema('Last publication of a document that reports it')),
    documents: countSchema('Documents that report it'),
    stories: countSchema('Stories that report it: copies of one article count once'),
    signature: Type.String({
      description: 'Hash of all of it, so that what did not change is not written again',
    }),
  }),
} satisfies NodeKind;

/** Documents that are versions or copies of one article. */
export const storyKind = {
  label: 'Story',
  layer: 'follows',
  description: 'Documents that are versions or copies of one article.',
  properties: Type.Object({
    id: IdSchema,
    name: nameSchema('Allies meet in Brussels'),
    documents: countSchema('Documents in it'),
  }),
} satisfies NodeKind;
