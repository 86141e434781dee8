import type { Layers } from '#reading/document.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { foldWord, type Words, wordsOf } from '#reading/gazetteers/words.ts';
import { type Clauses, createClauses } from '#reading/relations/clause.ts';

/** The layers that offices are read from. */
export type OfficeLayers = Pick<
  Layers,
  'text' | 'tokens' | 'sentences' | 'tags' | 'trees' | 'names' | 'demonyms'
>;

/** A document with the look-ups that the rules of offices need. */
export type OfficeView = OfficeLayers & {
  readonly gazetteers: Gazetteers;
  readonly words: Words;
  readonly clauses: Clauses;
  /** Each token in small letters without dots and diacritics. */
  readonly folded: readonly string[];
  /** Index of the name or demonym that covers a token, -1 where there is none. */
  readonly nameAt: Int32Array;
  readonly demonymAt: Int32Array;
};

/** Prepares a document for the rules of offices, in linear time. */
export function createOfficeView(layers: OfficeLayers, gazetteers: Gazetteers): OfficeView {
  return {
    ...layers,
    gazetteers,
    words: wordsOf(layers.tokens),
    clauses: createClauses(layers),
    folded: layers.tokens.map(({ word }) => foldWord(word)),
    nameAt: coverOf(layers.names, layers.tokens.length),
    demonymAt: coverOf(layers.demonyms, layers.tokens.length),
  };
}

/** For each token the index of the span that covers it, -1 for none. */
export function coverOf(
  spans: readonly { readonly firstToken: number; readonly endToken: number }[],
  length: number,
): Int32Array {
  const cover = new Int32Array(length).fill(-1);
  for (const [index, { firstToken, endToken }] of spans.entries()) cover.fill(index, firstToken, endToken);
  return cover;
}
