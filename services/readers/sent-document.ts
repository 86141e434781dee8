import { createHash } from 'node:crypto';
import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import type { GivenMetadata } from '#cleaning/cleaned.ts';
import { MAX_BYTES } from '#cleaning/max-bytes.ts';

/** The longest JSON of a document: escapes make its text longer, twice at most for what articles hold. */
export const MAX_SENT_BYTES = 2.4 * MAX_BYTES;

const nullable = (description: string, example: string) =>
  Type.Optional(Type.Union([Type.String(), Type.Null()], { description, examples: [example] }));

/** A document as a sender writes it in JSON, alone or as one line of many. */
export const SentDocumentSchema = Type.Object(
  {
    id: Type.Optional(
      Type.Union([Type.String({ minLength: 1 }), Type.Integer(), Type.Null()], {
        description: "The sender's own id of the document; kept as `sourceId`",
        examples: ['agency-2025-118'],
      }),
    ),
    sourceId: nullable("The sender's own id, where `id` is not given", 'agency-2025-118'),
    text: nullable('The article as plain text; either this or `html`', 'Mark Rutte said NATO is ready.'),
    html: nullable('The page as HTML; either this or `text`', '<article><p>Rutte spoke.</p></article>'),
    title: nullable('Headline', 'NATO ministers meet in Brussels'),
    url: nullable('Where it was published', 'https://news.example/nato-ministers-meet'),
    publisher: nullable('The outlet that carries it', 'Example News'),
    originalPublisher: nullable('The outlet that wrote it, where it is syndicated', 'Example Agency'),
    authors: Type.Optional(
      Type.Union([Type.Array(Type.String()), Type.Null()], { examples: [['Ann Example']] }),
    ),
    publishedAt: nullable('ISO 8601 date or date-time', '2025-12-03'),
    updatedAt: nullable('ISO 8601 date or date-time of the last change', '2025-12-04'),
    collection: nullable('The collection it belongs to', 'demo'),
  },
  { $id: 'SentDocument', description: 'A document as its sender writes it' },
);
export type SentDocument = Static<typeof SentDocumentSchema>;

/** A sent document made ready for cleaning: its content as bytes, apart from what the sender said about it. */
export type Content = {
  readonly sourceId: string | null;
  readonly bytes: Uint8Array;
  readonly format: 'text' | 'html';
  readonly collection: string | null;
  readonly given: GivenMetadata;
};

/** Why a value is no document; the message names the field. */
export class SentDocumentError extends Error {
  override readonly name = 'SentDocumentError';
  readonly code = 'BAD_DOCUMENT';
}

const validator = Compile(SentDocumentSchema);
const METADATA_FIELDS = [
  'title',
  'url',
  'publisher',
  'originalPublisher',
  'authors',
  'publishedAt',
  'updatedAt',
] as const satisfies readonly (keyof GivenMetadata)[];

/**
 * Takes a parsed JSON value for a document. Fields that the schema does not know are ignored.
 * @throws SentDocumentError where a field has the wrong type, or there is not exactly one of `text` and `html`
 */
export function parseSentDocument(value: unknown): Content {
  if (!validator.Check(value)) {
    const [problem] = validator.Errors(value);
    throw new SentDocumentError(describe(problem));
  }
  const { text, html } = value;
  if (typeof text === 'string' && typeof html === 'string')
    throw new SentDocumentError('has both "text" and "html"; one of them is enough');
  const content = text ?? html;
  if (typeof content !== 'string') throw new SentDocumentError('has neither "text" nor "html"');
  const sourceId = value.id ?? value.sourceId ?? null;
  return {
    sourceId: sourceId === null ? null : String(sourceId),
    bytes: new TextEncoder().encode(content),
    format: typeof text === 'string' ? 'text' : 'html',
    collection: value.collection ?? null,
    given: givenMetadata(value),
  };
}

/** The id of a content that came without one: the hash of its bytes. */
export function contentId(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}

function givenMetadata(value: SentDocument): GivenMetadata {
  return Object.fromEntries(
    METADATA_FIELDS.flatMap((field) => {
      const given = value[field];
      return given === undefined || given === null ? [] : [[field, given]];
    }),
  );
}

function describe(problem: { instancePath: string; message: string } | undefined): string {
  if (problem === undefined || problem.instancePath === '') return 'is not a JSON object of a document';
  return `field "${problem.instancePath.slice(1)}" ${problem.message}`;
}
