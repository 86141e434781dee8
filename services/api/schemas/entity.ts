import { Type } from 'typebox';
import { EntityKindSchema, IdSchema, nullable } from './common.ts';

export const EntitySchema = Type.Object({
  id: IdSchema,
  kind: EntityKindSchema,
  name: Type.String({ examples: ['Mark Rutte'] }),
  aliases: Type.Array(Type.String(), {
    description: 'Every name by which documents call it',
    examples: [['Mark Rutte', 'Rutte']],
  }),
  code: nullable(
    Type.String({
      description: 'ISO 3166-1 alpha-2 of a country, or the key of a known organization',
      examples: ['NL'],
    }),
  ),
  documents: Type.Integer({ description: 'Documents that mention it' }),
});

export const EntityDetailSchema = Type.Object({
  ...EntitySchema.properties,
  said: Type.Integer({ description: 'Statements that it made' }),
  spokenOf: Type.Integer({ description: 'Statements about it' }),
});
