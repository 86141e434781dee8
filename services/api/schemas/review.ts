import { type Static, Type } from 'typebox';
import { DocumentIdSchema, NamedSchema, nullable } from './common.ts';
import { OfferedDecisionSchema } from './decision.ts';
import { EvidenceSchema } from './evidence.ts';

export const ReviewKindSchema = Type.Enum(['alike', 'two-worlds', 'bare-surname', 'unclear'], {
  description:
    'Two names that may be one person; one name that may be two; a bare surname taken for somebody by its surroundings; one that several could be',
  examples: ['bare-surname'],
});

export const ReviewSchema = Type.Object(
  {
    id: Type.String({ description: 'The mention, or the entities, that it is about' }),
    kind: ReviewKindSchema,
    question: Type.String({ examples: ['Is “Rutte” in “Allies meet” Mark Rutte?'] }),
    name: Type.String({ description: 'The name as it stands there', examples: ['Rutte'] }),
    document: nullable(Type.Object({ id: DocumentIdSchema, title: nullable(Type.String()) })),
    candidates: Type.Array(
      Type.Object({
        entity: NamedSchema,
        reasons: Type.Array(Type.String(), {
          description: 'What speaks for it',
          examples: [['the same surname', 'the document names what Mark Rutte is Secretary General of']],
        }),
        confirm: OfferedDecisionSchema,
        refuse: OfferedDecisionSchema,
      }),
    ),
    evidence: Type.Array(EvidenceSchema),
  },
  { description: 'A doubtful case for a person to settle' },
);
export type Review = Static<typeof ReviewSchema>;
