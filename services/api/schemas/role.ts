import { type Static, Type } from 'typebox';
import { IdSchema, NamedSchema, nullable } from './common.ts';

export const RoleSchema = Type.Object(
  {
    id: IdSchema,
    name: Type.String({ examples: ['Secretary General of NATO'] }),
    title: Type.String({ examples: ['Secretary General'] }),
    of: nullable({ ...NamedSchema, description: 'The country or organization, where a document says it' }),
    holders: Type.Integer({ description: 'People whom documents have ever put in it', examples: [2] }),
  },
  { description: 'An office' },
);
export type Role = Static<typeof RoleSchema>;
