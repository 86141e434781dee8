import { type Static, type TObject, type TProperties, type TSchema, Type } from 'typebox';
import { ENTITY_LABELS } from '#graph-schema/model/entities.ts';
import { NAMED_KINDS } from '#store/queries/entity-kind.ts';

/** The value or null. */
export const nullable = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);

/** An object that takes no other field, so that a mistyped one is refused rather than ignored. */
export const strict = <Properties extends TProperties>(
  properties: Properties,
  options: { description?: string } = {},
): TObject<Properties> => Type.Object(properties, { ...options, additionalProperties: false });

export const IdSchema = Type.String({
  pattern: '^[0-9a-f]{32}$',
  description: 'The id of a node of the graph',
  examples: ['3f0c6f8d5b1e4a7290c1d2e3f4a5b6c7'],
});

export const DocumentIdSchema = Type.String({
  pattern: '^[0-9a-f]{64}$',
  description: 'The id of a document: the SHA-256 of its original bytes',
  examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
});

export const DaySchema = Type.String({
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  description: 'A day, as ISO 8601 writes it',
  examples: ['2025-12-03'],
});

export const CollectionSchema = Type.String({
  minLength: 1,
  maxLength: 100,
  pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*$',
  description: 'The name of a collection',
  examples: ['demo'],
});

export const EntityKindSchema = Type.Enum([...ENTITY_LABELS], { examples: ['Person'] });

export const NamedSchema = Type.Object(
  { id: IdSchema, kind: Type.Enum([...NAMED_KINDS]), name: Type.String({ examples: ['Mark Rutte'] }) },
  { description: 'An entity, or an anonymous or collective source' },
);

/** The parameters of every list. */
export const pageParameters = {
  limit: Type.Integer({
    minimum: 1,
    maximum: 200,
    default: 50,
    description: 'How many to give at most',
    examples: [20],
  }),
  cursor: Type.Optional(
    Type.String({
      maxLength: 1000,
      description: '`nextCursor` of the page before',
      examples: ['WyIyMDI1LTEyLTAzIiwiM2YwYyJd'],
    }),
  ),
};

/** A list that comes in pages. */
export const pageSchema = <Item extends TSchema>(item: Item, description: string) =>
  Type.Object(
    {
      items: Type.Array(item),
      nextCursor: nullable(
        Type.String({ description: 'Give it as `cursor` for the next page; null on the last one' }),
      ),
    },
    { description },
  );

export type Named = Static<typeof NamedSchema>;
