import { createWordTagger, type WordTagger } from '#reading/tagging/tag-words.ts';
import { decodeLinearModel } from '#reading/weights/linear-model.ts';
import { decodeSureTable } from '#reading/weights/sure-table.ts';
import type { Lexicon } from '#reading/words/lexicon.ts';
import { WordTable } from '#reading/words/word-table.ts';
import { findSureTags } from './find-sure-tags.ts';
import type { TreebankSentence } from './read-conllu.ts';
import { TAGGER_PRECISION } from './settings.ts';
import { encodeSureTable } from './sure-answers.ts';
import { trainTagger } from './train-tagger.ts';
import { encodeLinearModel } from './write-model.ts';

/**
 * Tags for the parser to learn from: each fold of documents is tagged by a tagger that has not seen it, so that the
 * parser meets the tagger's real mistakes. Label numbers are those of the tagger trained on everything.
 */
export function jackknifeTags(
  sentences: readonly TreebankSentence[],
  settings: {
    readonly tagLabels: readonly string[];
    readonly folds: number;
    readonly lexicon: Lexicon;
    readonly epochs: number;
    readonly seed: number;
  },
): Int32Array[] {
  const numbers = new Map(settings.tagLabels.map((label, index) => [label, index]));
  const documents = [...new Set(sentences.map((sentence) => sentence.document))];
  const foldOf = new Map(documents.map((document, index) => [document, index % settings.folds]));
  const tagged = new Map<TreebankSentence, Int32Array>();
  for (let fold = 0; fold < settings.folds; fold++) {
    const isInside = (sentence: TreebankSentence) => foldOf.get(sentence.document) === fold;
    const others = sentences.filter((sentence) => !isInside(sentence));
    const trained = trainTagger(others, settings);
    const tagger = createWordTagger({
      sure: decodeSureTable(encodeSureTable(findSureTags(others, trained.labels))),
      model: decodeLinearModel(encodeLinearModel({ ...trained, ...TAGGER_PRECISION })),
    });
    const table = new WordTable(settings.lexicon);
    for (const sentence of sentences.filter(isInside)) {
      const tags = tagSentence(sentence, { table, tagger });
      tagged.set(
        sentence,
        tags.map((tag) => numbers.get(trained.labels[tag] ?? '') ?? 0),
      );
    }
  }
  return sentences.map((sentence) => tagged.get(sentence) as Int32Array);
}

/** Label numbers of one treebank sentence by a trained tagger. */
export function tagSentence(
  sentence: TreebankSentence,
  { table, tagger }: { readonly table: WordTable; readonly tagger: WordTagger },
): Int32Array {
  const ids = table.idsOf(sentence.words.map((word) => ({ word })));
  const tags = new Int32Array(ids.length);
  tagger({ rows: table.rows, ids, first: 0, end: ids.length, tags });
  return tags;
}
