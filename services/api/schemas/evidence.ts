import { type Static, Type } from 'typebox';
import { DocumentIdSchema, nullable } from './common.ts';

/** Words of a document that show a fact. */
export const EvidenceSchema = Type.Object(
  {
    document: Type.Object(
      {
        id: DocumentIdSchema,
        sourceId: nullable(
          Type.String({ description: 'The id that its sender gave', examples: ['allies-meet'] }),
        ),
        title: nullable(Type.String()),
        url: nullable(Type.String()),
        publisher: nullable(Type.String()),
        publishedAt: nullable(Type.String({ examples: ['2025-12-03'] })),
      },
      { description: 'Where the words stand' },
    ),
    start: Type.Integer({
      minimum: 0,
      description: "First UTF-16 code unit of the words in the document's text",
    }),
    end: Type.Integer({ minimum: 1, description: 'One past the last' }),
    exact: Type.String({ description: 'The words: `text.slice(start, end)`' }),
    prefix: Type.String({ description: 'What stands before them' }),
    suffix: Type.String({ description: 'What stands after them' }),
    rule: Type.String({ description: 'The rule or model that found the fact', examples: ['role:prefix'] }),
    link: nullable(
      Type.String({
        description: "The publisher's page, scrolled to the words (a text fragment)",
        examples: ['https://news.example/allies-meet#:~:text=Rutte%20said'],
      }),
    ),
  },
  { description: 'The words of a document that show it' },
);
export type Evidence = Static<typeof EvidenceSchema>;
