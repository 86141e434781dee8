import { Type } from 'typebox';
import { CollectionSchema, DocumentIdSchema, IdSchema, nullable } from './common.ts';

export const DocumentStatusSchema = Type.Enum(['waiting', 'reading', 'done', 'failed', 'skipped'], {
  description: 'How far reading has come',
});

export const DocumentSchema = Type.Object({
  id: DocumentIdSchema,
  status: DocumentStatusSchema,
  title: nullable(Type.String()),
  url: nullable(Type.String()),
  publisher: nullable(Type.String({ description: 'The outlet that carries it' })),
  originalPublisher: nullable(
    Type.String({ description: 'The outlet that wrote it, where that is another' }),
  ),
  authors: Type.Array(Type.String()),
  publishedAt: nullable(Type.String({ examples: ['2025-12-03'] })),
  updatedAt: nullable(Type.String({ description: 'When it was last changed', examples: ['2025-12-04'] })),
  language: nullable(Type.String({ examples: ['en'] })),
  sourceIds: Type.Array(Type.String(), { description: 'The ids that its senders gave it' }),
  collections: Type.Array(Type.String()),
  failedStep: nullable(Type.String({ description: 'The step that failed, where one did' })),
  failedReason: nullable(Type.String({ description: 'Why it failed' })),
});

const versions = (description: string) =>
  Type.Array(Type.Pick(DocumentSchema, ['id', 'title', 'publishedAt', 'updatedAt']), { description });

export const DocumentDetailSchema = Type.Object({
  ...DocumentSchema.properties,
  text: nullable(
    Type.String({ description: 'The cleaned text that offsets point into; null until it is read' }),
  ),
  deliveries: Type.Array(
    Type.Object({
      id: Type.String(),
      sourceId: nullable(Type.String()),
      url: nullable(Type.String()),
      collection: nullable(Type.String()),
      mediaType: Type.String(),
      receivedAt: Type.String(),
    }),
    { description: 'Each arrival of it' },
  ),
  storyId: nullable({
    ...IdSchema,
    description: 'The story: versions and copies of one article; null until that is worked out',
  }),
  older: versions('What stood at its address before, the oldest first'),
  newer: versions('What stood at its address later, the oldest first'),
});

/** What a sender says of a document that comes as text or HTML. */
export const DeliveryParametersSchema = Type.Object(
  {
    sourceId: Type.Optional(
      Type.String({ minLength: 1, maxLength: 500, description: "The sender's own id" }),
    ),
    collection: Type.Optional(CollectionSchema),
    url: Type.Optional(Type.String({ maxLength: 4000, description: 'Where it was published' })),
    title: Type.Optional(Type.String({ maxLength: 2000, description: 'Headline' })),
    publisher: Type.Optional(Type.String({ maxLength: 500, description: 'The outlet that carries it' })),
    publishedAt: Type.Optional(Type.String({ maxLength: 40, description: 'ISO 8601 date or date-time' })),
    updatedAt: Type.Optional(
      Type.String({ maxLength: 40, description: 'ISO 8601 date or date-time of the last change' }),
    ),
  },
  { additionalProperties: false },
);

export const AcceptedSchema = Type.Object(
  {
    accepted: Type.Array(
      Type.Object({
        id: DocumentIdSchema,
        jobId: IdSchema,
        created: Type.Boolean({ description: 'False where these bytes were known already' }),
        sourceId: nullable(Type.String()),
      }),
      { description: 'What is stored for good, in the order of the request' },
    ),
    rejected: Type.Array(
      Type.Object({
        line: Type.Integer({ minimum: 1, description: 'The line of the body', examples: [3] }),
        detail: Type.String({ examples: ['has neither "text" nor "html"'] }),
      }),
      { description: 'Lines that could not be taken; the others were' },
    ),
  },
  { description: 'What was taken in' },
);
