import { join } from 'node:path';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { wordsOf } from '#reading/gazetteers/words.ts';
import { moveQuotes } from './move-quotes.ts';
import type { NamedSentence } from './named-sentences.ts';
import { createRandom } from './random.ts';
import { readConllu, type TreebankSentence } from './read-conllu.ts';
import { readBio, readLabelledNames } from './read-crossner.ts';
import { namesOfGumSentence } from './read-gum-names.ts';
import { AUGMENTATION_SEED } from './settings.ts';

/** The treebank files in the folder that NEWSGRAPH_UD names. */
export function readTreebank(
  folder: string,
  part: 'train' | 'dev',
): { ewt: TreebankSentence[]; gum: TreebankSentence[] } {
  return {
    ewt: readConllu(join(folder, `ewt-${part}.conllu`)),
    gum: readConllu(join(folder, `gum-${part}.conllu`)),
  };
}

/** What tagger and parser learn from: both treebanks, and their sentences of saying in the order that news prefers. */
export function readTrainingTrees(folder: string): TreebankSentence[] {
  const { ewt, gum } = readTreebank(folder, 'train');
  const sentences = [...ewt, ...gum];
  return [...sentences, ...moveQuotes(sentences, createRandom(AUGMENTATION_SEED))];
}

/** Sentences with names: GUM's, and CrossNER's politics part with what is called its dev set apart. */
export function readNamedSentences(
  folders: { readonly treebank: string; readonly labelled: string },
  gazetteers: Gazetteers,
): {
  gum: NamedSentence[];
  gumDev: NamedSentence[];
  crossner: NamedSentence[];
  crossnerDev: NamedSentence[];
} {
  const known = {
    isCountry: (words: readonly string[]) => isCountryName(words, gazetteers),
    isTitle: (words: readonly string[]) =>
      words.length === 1 && gazetteers.titles.heads.has(words[0]?.toLowerCase() ?? ''),
  };
  const named = (sentences: TreebankSentence[]) =>
    sentences.map((sentence) => namesOfGumSentence(sentence, known));
  return {
    gum: named(readTreebank(folders.treebank, 'train').gum),
    gumDev: named(readTreebank(folders.treebank, 'dev').gum),
    crossner: readBio(join(folders.labelled, 'crossner-politics-train.bio.txt')),
    crossnerDev: readLabelledNames(join(folders.labelled, 'crossner-politics-dev')),
  };
}

/** GUM calls countries places; the gazetteer knows which they are. */
function isCountryName(written: readonly string[], gazetteers: Gazetteers): boolean {
  const words = wordsOf(written.map((word) => ({ word })));
  const match = gazetteers.known.phrases.longestAt(words, 0);
  return (
    match !== null &&
    match.end === words.lower.length &&
    match.values.some(({ as, entity }) => as === 'name' && entity.type === 'Country')
  );
}
