import { type Static, Type } from 'typebox';

/** A half-open stretch of a document's text, in UTF-16 code units: `text.slice(start, end)` is the evidence. */
export const SpanSchema = Type.Object({
  start: Type.Integer({ minimum: 0, description: 'First UTF-16 code unit', examples: [120] }),
  end: Type.Integer({ minimum: 1, description: 'One past the last UTF-16 code unit', examples: [130] }),
});
export type Span = Static<typeof SpanSchema>;

export const EntityTypeSchema = Type.Union(
  [Type.Literal('Person'), Type.Literal('Organization'), Type.Literal('Country'), Type.Literal('Place')],
  { description: 'What kind of thing it is; a city or region is a place, a state a country' },
);
export type EntityType = Static<typeof EntityTypeSchema>;

export const MentionSchema = Type.Object({
  ...SpanSchema.properties,
  kind: Type.Union([Type.Literal('name'), Type.Literal('nominal'), Type.Literal('pronoun')]),
  rule: Type.String({ description: 'The rule or model that found or linked the mention' }),
});
export type Mention = Static<typeof MentionSchema>;

export const EntitySchema = Type.Object({
  id: Type.String({ examples: ['e1'] }),
  type: EntityTypeSchema,
  name: Type.String({ description: 'The fullest name known', examples: ['Mark Rutte'] }),
  code: Type.Union([Type.String(), Type.Null()], {
    description:
      'ISO 3166-1 alpha-2 of a country, or the gazetteer key of a known organization; null otherwise',
    examples: ['NL'],
  }),
  mentions: Type.Array(MentionSchema),
});
export type Entity = Static<typeof EntitySchema>;

export const RoleStatusSchema = Type.Union(
  [Type.Literal('current'), Type.Literal('former'), Type.Literal('acting'), Type.Literal('incoming')],
  { description: 'Whether the office is held, was held, is held for somebody else, or will be held' },
);
export type RoleStatus = Static<typeof RoleStatusSchema>;

export const RoleSchema = Type.Object({
  person: Type.String({ description: 'Entity id', examples: ['e1'] }),
  title: Type.String({
    description: 'Canonical, without country or organization',
    examples: ['Secretary General'],
  }),
  of: Type.Union([Type.String(), Type.Null()], {
    description: 'Entity id of the country or organization',
    examples: ['e2'],
  }),
  status: RoleStatusSchema,
  ...SpanSchema.properties,
  rule: Type.String(),
});
export type Role = Static<typeof RoleSchema>;

export const SpeakerSchema = Type.Object({
  entity: Type.Union([Type.String(), Type.Null()]),
  kind: Type.Union([Type.Literal('named'), Type.Literal('collective'), Type.Literal('anonymous')]),
  ...SpanSchema.properties,
  affiliation: Type.Union([Type.String(), Type.Null()], {
    description:
      'Entity id that an anonymous or collective source speaks for ("a senior State Department official"); null when none',
  }),
  label: Type.Optional(
    Type.String({
      description:
        'What an unnamed source was called before, where it is taken up again ("the official said"), or with the name of whose it is ("its coast guard")',
      examples: ['A senior State Department official'],
    }),
  ),
});
export type Speaker = Static<typeof SpeakerSchema>;

export const ActSchema = Type.Union(
  [
    Type.Literal('speech'),
    Type.Literal('writing'),
    Type.Literal('thought'),
    Type.Literal('attitude'),
    Type.Literal('plan'),
  ],
  { description: 'Whether it was said, written, thought, felt (“welcomed”, “fears”) or meant to be done' },
);
export type Act = Static<typeof ActSchema>;

export const ModeSchema = Type.Union(
  [Type.Literal('direct'), Type.Literal('indirect'), Type.Literal('mixed')],
  { description: 'Whether the words are quoted, told in the words of the document, or partly quoted' },
);
export type Mode = Static<typeof ModeSchema>;

export const StatementSchema = Type.Object({
  id: Type.String({ examples: ['s1'] }),
  speaker: Type.Union([SpeakerSchema, Type.Null()]),
  cue: Type.Union([SpanSchema, Type.Null()]),
  mode: ModeSchema,
  act: ActSchema,
  spans: Type.Array(SpanSchema, { description: 'What was said, without its outer quote marks' }),
  about: Type.Array(Type.String(), { description: 'Ids of the entities that the words speak of' }),
  nestedIn: Type.Union([Type.String(), Type.Null()]),
  reportedBy: Type.Union([Type.String(), Type.Null()]),
  when: Type.Union([Type.String(), Type.Null()]),
  rule: Type.String(),
});
export type Statement = Static<typeof StatementSchema>;

export const RELATION_TYPES = [
  'MET_WITH',
  'SPOKE_WITH',
  'ATTENDED',
  'ABSENT_FROM',
  'REPLACED_BY',
  'SUCCEEDED_BY',
  'REPRESENTED',
  'MEMBER_OF',
  'ENVOY_OF',
  'RELATIVE_OF',
  'ALLY_OF',
  'INVADED',
  'VISITED',
  'INVITED',
  'CRITICIZED',
  'SUPPORTS',
  'HEADQUARTERED_IN',
] as const;
export const RelationTypeSchema = Type.Union(RELATION_TYPES.map((type) => Type.Literal(type)));
export type RelationType = (typeof RELATION_TYPES)[number];

export const RelationSchema = Type.Object({
  type: RelationTypeSchema,
  from: Type.String(),
  to: Type.String(),
  ...SpanSchema.properties,
  when: Type.Union([Type.String(), Type.Null()]),
  where: Type.Union([Type.String(), Type.Null()]),
  occasion: Type.Union([SpanSchema, Type.Null()]),
  rule: Type.String(),
});
export type Relation = Omit<Static<typeof RelationSchema>, 'type'> & { type: RelationType };

const NullableString = Type.Union([Type.String(), Type.Null()]);

/** What a document's metadata looks like once cleaning is done; every field but the text may be unknown. */
export const MetadataSchema = Type.Object({
  title: NullableString,
  url: NullableString,
  publisher: NullableString,
  originalPublisher: NullableString,
  authors: Type.Array(Type.String()),
  publishedAt: NullableString,
});
export type Metadata = Static<typeof MetadataSchema>;

/** What reading finds in one document: the line that `newsgraph extract` prints. */
export const ExtractionSchema = Type.Object({
  id: Type.String(),
  ...MetadataSchema.properties,
  text: Type.String(),
  entities: Type.Array(EntitySchema),
  roles: Type.Array(RoleSchema),
  statements: Type.Array(StatementSchema),
  relations: Type.Array(RelationSchema),
});
export type Extraction = Omit<Static<typeof ExtractionSchema>, 'relations'> & { relations: Relation[] };
