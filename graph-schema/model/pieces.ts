import { Type } from 'typebox';

/** Thirty-two hexadecimal digits: the first half of a SHA-256 over a node's kind and canonical content. */
export const IdSchema = Type.String({
  pattern: '^[0-9a-f]{32}$',
  description: 'Computed from the content, so that the same content has the same id in every graph',
  examples: ['3f0c6f8d5b1e4a7290c1d2e3f4a5b6c7'],
});

/** What Neo4j Browser shows on the node. */
export const nameSchema = (example: string) =>
  Type.String({ description: 'What Neo4j Browser shows', examples: [example] });

/** A day or moment as the source gave it; text, because sources often give the day only. */
export const isoDateSchema = (description: string) =>
  Type.String({ description: `${description} (ISO 8601 day or moment)`, examples: ['2025-12-03'] });

/** Day-precise dates in what follows, where claims are compared by day. */
export const daySchema = (description: string) =>
  Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description, examples: ['2025-12-03'] });

export const dayNumberSchema = Type.Integer({
  description:
    'The day as days since 1970, for looking up what is of about the same time; a million before that where it is unknown',
  examples: [20425],
});

export const countSchema = (description: string) => Type.Integer({ minimum: 0, description, examples: [2] });

export const documentIdSchema = Type.String({
  pattern: '^[0-9a-f]{64}$',
  description: 'The document it was read from',
  examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
});

export const ruleSchema = Type.String({
  description: 'The rule or model that made it',
  examples: ['role:prefix'],
});

/** Offsets into the document's text, in UTF-16 code units; `starts[i]` belongs to `ends[i]`. */
export const startsSchema = Type.Array(Type.Integer({ minimum: 0 }), {
  description: 'First UTF-16 code unit of each stretch of the text',
  examples: [[120, 240]],
});
export const endsSchema = Type.Array(Type.Integer({ minimum: 1 }), {
  description: 'One past the last code unit of each stretch, in the same order',
  examples: [[130, 245]],
});

/** How sure a date is: the words of the document tell it, or only the day of publication is known, or nothing. */
export const DateSourceSchema = Type.Union(
  [Type.Literal('stated'), Type.Literal('published'), Type.Literal('unknown')],
  {
    description: 'Whether the words tell the date, or it is the day of publication, or neither',
    examples: ['stated'],
  },
);

/** How a day that there is is known. @param day which one */
export const daySourceSchema = (day: string) =>
  Type.Union([Type.Literal('stated'), Type.Literal('published')], {
    description: `Whether a document states ${day}, or it is that of a publication`,
    examples: ['published'],
  });

/** Claims that stand behind an edge: the newest ones, so that one look at the edge leads to its words. */
export const claimIdsSchema = Type.Array(IdSchema, {
  description: 'Ids of up to twenty claims behind it, the newest first; `documents` counts them all',
  examples: [['3f0c6f8d5b1e4a7290c1d2e3f4a5b6c7']],
});
