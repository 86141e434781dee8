import { type Static, Type } from 'typebox';
import { DocumentIdSchema, nullable } from './common.ts';

export const NameSchema = Type.Object(
  {
    name: Type.String({ examples: ['Rutte'] }),
    rule: Type.String({
      description: 'Why those who bear it in documents are this entity',
      examples: ['person:full-name'],
    }),
    mentions: Type.Integer({ description: 'Mentions of it in those documents', examples: [12] }),
    documents: Type.Integer({ description: 'Documents that call it so', examples: [4] }),
    document: Type.Object(
      { id: DocumentIdSchema, title: nullable(Type.String()) },
      { description: 'The earliest of them' },
    ),
  },
  { description: 'A name by which documents call an entity' },
);
export type Name = Static<typeof NameSchema>;
