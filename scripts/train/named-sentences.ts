import type { NameType } from '#reading/naming/name-labels.ts';

/** A name in a sentence: a range of its words and what it names. */
export type NamedRange = { readonly first: number; readonly end: number; readonly type: NameType };

/** A sentence to learn names from. `tags` are the tagger's label strings where known ("PROPN|NNP"). */
export type NamedSentence = {
  readonly document: string;
  readonly words: readonly string[];
  readonly names: readonly NamedRange[];
};
