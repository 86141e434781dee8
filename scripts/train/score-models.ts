import type { NamedRange } from './named-sentences.ts';
import type { TreebankSentence } from './read-conllu.ts';

/** Shares between 0 and 1 of words with the right universal tag, the right head, and the right head and label. */
export type TreeScore = {
  readonly words: number;
  readonly upos: number;
  readonly uas: number;
  readonly las: number;
};

/** What the models made of a sentence. Heads are places in the sentence, -1 the root. */
export type AnalysedSentence = {
  readonly upos: readonly string[];
  readonly heads: readonly number[];
  readonly labels: readonly string[];
};

/** Compares analyses with a treebank, punctuation included; labels without their subtypes, as in the CoNLL 2018 shared task. */
export function scoreTrees(
  gold: readonly TreebankSentence[],
  analyse: (sentence: TreebankSentence) => AnalysedSentence,
): TreeScore {
  let words = 0;
  let upos = 0;
  let uas = 0;
  let las = 0;
  for (const sentence of gold) {
    const found = analyse(sentence);
    sentence.words.forEach((_, index) => {
      words++;
      if (found.upos[index] === sentence.upos[index]) upos++;
      if (found.heads[index] !== sentence.heads[index]) return;
      uas++;
      if (universal(found.labels[index]) === universal(sentence.labels[index])) las++;
    });
  }
  return { words, upos: upos / words, uas: uas / words, las: las / words };
}

function universal(label: string | undefined): string {
  return label?.replace(/:.*/, '') ?? '';
}

/** Right, found and labelled names, and what follows from them. */
export type NameScore = {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
  readonly f1: number;
};

/**
 * Exact range and type. Labelled names of type Other do not count, nor what is found over them: they are what the
 * evaluated sets ignore.
 */
export function scoreNames(
  pairs: readonly { readonly gold: readonly NamedRange[]; readonly found: readonly NamedRange[] }[],
): NameScore {
  let right = 0;
  let foundCount = 0;
  let goldCount = 0;
  for (const { gold, found } of pairs) {
    const counted = gold.filter(({ type }) => type !== 'Other');
    const ignored = gold.filter(({ type }) => type === 'Other');
    const isRight = (name: NamedRange): boolean =>
      counted.some(({ first, end, type }) => first === name.first && end === name.end && type === name.type);
    const live = found.filter(
      (name) => isRight(name) || !ignored.some(({ first, end }) => first < name.end && name.first < end),
    );
    right += live.filter(isRight).length;
    foundCount += live.length;
    goldCount += counted.length;
  }
  return { right, found: foundCount, gold: goldCount, f1: (2 * right) / Math.max(1, foundCount + goldCount) };
}
