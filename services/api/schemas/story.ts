import { type Static, Type } from 'typebox';
import { IdSchema } from './common.ts';
import { DocumentSchema } from './document.ts';

const name = Type.String({ description: 'The title of its earliest document', examples: ['Allies meet'] });

export const StorySchema = Type.Object(
  { id: IdSchema, name, documents: Type.Integer({ description: 'Documents in it', examples: [3] }) },
  { description: 'Documents that are versions or copies of one article' },
);

export const StoryDetailSchema = Type.Object(
  {
    id: IdSchema,
    name,
    documents: Type.Array(DocumentSchema, { description: 'Its documents, the earliest first' }),
    statements: Type.Array(
      Type.Object({
        id: IdSchema,
        text: Type.String({ description: 'What was said', examples: ['We are ready'] }),
        documents: Type.Integer({ description: 'Documents of the story that report it', examples: [2] }),
      }),
      { description: 'What more than one of its documents reports' },
    ),
  },
  { description: 'A story with its documents' },
);
export type StoryDetail = Static<typeof StoryDetailSchema>;
