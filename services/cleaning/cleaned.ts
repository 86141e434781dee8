import { type Static, Type } from 'typebox';
import { type Metadata, MetadataSchema } from '#reading/extraction.ts';

/** One change that cleaning made; `start`/`end` are offsets into the decoded original. */
export const ChangeSchema = Type.Object({
  kind: Type.String({ examples: ['navigation', 'caption', 'repeated headline', 'split words', 'encoding'] }),
  before: Type.String(),
  after: Type.String(),
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 0 }),
});
export type Change = Static<typeof ChangeSchema>;

/** The article's own text with what is known about it, and everything that was changed to get it. */
export const CleanedSchema = Type.Object({
  ...MetadataSchema.properties,
  deck: Type.Union([Type.String(), Type.Null()]),
  updatedAt: Type.Union([Type.String(), Type.Null()]),
  section: Type.Union([Type.String(), Type.Null()]),
  language: Type.Union([Type.String(), Type.Null()], {
    description: 'ISO 639-1, null when it cannot be told',
    examples: ['en'],
  }),
  text: Type.String({ description: 'Paragraphs separated by one empty line' }),
  changes: Type.Array(ChangeSchema),
});
export type Cleaned = Static<typeof CleanedSchema>;

/** What a sender says of a document; it wins over what the document says of itself. */
export type GivenMetadata = Partial<Metadata & Pick<Cleaned, 'updatedAt'>>;

/** How the bytes came. */
export type Format = 'text' | 'html' | 'jsonl';
