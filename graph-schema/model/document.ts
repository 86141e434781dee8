import { Type } from 'typebox';
import type { NodeKind } from './kinds.ts';
import { dayNumberSchema, daySchema, isoDateSchema, nameSchema } from './pieces.ts';

export const DocumentStatusSchema = Type.Union(
  [
    Type.Literal('waiting'),
    Type.Literal('reading'),
    Type.Literal('done'),
    Type.Literal('failed'),
    Type.Literal('skipped'),
  ],
  { description: 'How far reading has come', examples: ['done'] },
);

const text = (description: string, example: string) =>
  Type.Optional(Type.String({ description, examples: [example] }));

/** Documents that share one of these may be copies or versions of each other, and are compared word by word. */
const key = (of: string) =>
  Type.Optional(Type.String({ description: `Min-hash of its ${of}`, examples: ['3f0c6f8d5b1e4a72'] }));

/** One content, as received. */
export const documentKind = {
  label: 'Document',
  layer: 'facts',
  description:
    'One content, as received. The same bytes are one document, however often and as whatever they arrive.',
  properties: Type.Object({
    id: Type.String({
      pattern: '^[0-9a-f]{64}$',
      description: 'SHA-256 of the original bytes',
      examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    }),
    name: nameSchema('Allies meet in Brussels'),
    status: DocumentStatusSchema,
    title: text('Headline', 'Allies meet in Brussels'),
    url: text('Where it was published', 'https://news.example/allies-meet'),
    publisher: text('The outlet that carries it', 'Example Times'),
    originalPublisher: text('The outlet that wrote it, where that is another one', 'Example Wire'),
    authors: Type.Array(Type.String(), { description: 'Bylines', examples: [['Ada Writer']] }),
    publishedAt: Type.Optional(isoDateSchema('When it was published; absent when unknown')),
    updatedAt: Type.Optional(isoDateSchema('When it was last changed; absent when unknown')),
    day: Type.Optional(daySchema('The day of `publishedAt`; absent when unknown')),
    dayNumber: Type.Optional(dayNumberSchema),
    language: text('ISO 639-1', 'en'),
    text: text('The cleaned text that all offsets point into; absent until it was read', 'Allies met on …'),
    sourceIds: Type.Array(Type.String(), {
      description: 'The ids that its senders gave it, sorted',
      examples: [['allies-meet']],
    }),
    collections: Type.Array(Type.String(), {
      description: 'Collections it belongs to, sorted',
      examples: [['demo']],
    }),
    failedStep: text('The step that failed', 'cleaning'),
    failedReason: text('Why it failed', 'TEXT_EMPTY: nothing is left after cleaning'),
    address: text('The address without what senders and trackers add to it', 'news.example/allies-meet'),
    quoteKey1: key('quotations'),
    quoteKey2: key('quotations'),
    quoteKey3: key('quotations'),
    shingleKey1: key('words'),
    shingleKey2: key('words'),
    shingleKey3: key('words'),
    shingleKey4: key('words'),
    shingleKey5: key('words'),
    shingleKey6: key('words'),
    sketch: text(
      'From two of these the likeness of two documents is estimated; absent for a short text',
      'a3-07f…',
    ),
    version: text('The version of the reading code that made the facts', '0.1.0'),
  }),
} satisfies NodeKind;
