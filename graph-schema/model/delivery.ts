import { Type } from 'typebox';
import type { NodeKind } from './kinds.ts';
import { IdSchema, isoDateSchema, nameSchema } from './pieces.ts';

/** One arrival of a document. */
export const deliveryKind = {
  label: 'Delivery',
  layer: 'received',
  description: 'One arrival of a document: from where, as which source id, with which metadata, when.',
  properties: Type.Object({
    id: IdSchema,
    name: nameSchema('allies-meet'),
    sourceId: Type.Optional(
      Type.String({
        description: 'The id that the sender gave, or the base name of the file',
        examples: ['allies-meet'],
      }),
    ),
    collection: Type.Optional(
      Type.String({ description: 'The collection it was sent to', examples: ['demo'] }),
    ),
    mediaType: Type.String({ description: 'Media type as received', examples: ['text/html; charset=utf-8'] }),
    format: Type.Union([Type.Literal('text'), Type.Literal('html')], {
      description: 'How the bytes are to be read',
      examples: ['html'],
    }),
    receivedAt: isoDateSchema('When it arrived; never part of the digest'),
    signature: Type.String({
      description: 'Equal for deliveries that say the same of a document; another one has it read anew',
    }),
    title: Type.Optional(Type.String({ description: 'Headline as the sender gave it' })),
    url: Type.Optional(Type.String({ description: 'Address as the sender gave it' })),
    publisher: Type.Optional(Type.String({ description: 'Outlet as the sender gave it' })),
    originalPublisher: Type.Optional(Type.String({ description: 'First outlet as the sender gave it' })),
    authors: Type.Array(Type.String(), { description: 'Bylines as the sender gave them' }),
    publishedAt: Type.Optional(isoDateSchema('Publication as the sender gave it')),
    updatedAt: Type.Optional(isoDateSchema('Last change as the sender gave it')),
  }),
} satisfies NodeKind;

/** The bytes themselves, apart from the document so that looking at documents does not load them. */
export const originalKind = {
  label: 'Original',
  layer: 'received',
  description: 'The original bytes of a document, compressed; kept so that it can be read again.',
  properties: Type.Object({
    id: IdSchema,
    name: nameSchema('10.8 kB'),
    bytes: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: 'gzip of the bytes' }),
    size: Type.Integer({ minimum: 0, description: 'Size before compression', examples: [10824] }),
  }),
} satisfies NodeKind;
