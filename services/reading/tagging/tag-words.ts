import { createTagFeatures } from '#reading/tagging/tag-features.ts';
import { addScores, type LinearModel } from '#reading/weights/linear-model.ts';
import { type SureTable, sureAnswer } from '#reading/weights/sure-table.ts';
import { WORD, WORD_STRIDE } from '#reading/words/word-table.ts';

/**
 * Gives the words of a sentence their label numbers, left to right, each by the highest score; `tags` is filled from
 * `first` to `end`.
 */
export type WordTagger = (sentence: {
  readonly rows: Int32Array;
  readonly ids: Int32Array;
  readonly first: number;
  readonly end: number;
  readonly tags: Int32Array;
}) => void;

/** What a tagger has learned: word forms that need no model (by the hash of the form, the label's number), and the model. */
export type TaggerModels = { readonly sure: SureTable; readonly model: LinearModel };

/** A tagger with its own buffers; not to be entered twice at a time, as nothing in reading is. */
export function createWordTagger({ sure, model }: TaggerModels): WordTagger {
  const featuresOf = createTagFeatures();
  const scores = new Int32Array(model.labels.length);
  return (sentence) => {
    const { rows, ids, first, end, tags } = sentence;
    for (let at = first; at < end; at++) {
      const known = sureAnswer(sure, rows[(ids[at] as number) * WORD_STRIDE + WORD.form] as number);
      tags[at] = known >= 0 ? known : likeliest(sentence, at);
    }
  };

  function likeliest(sentence: Parameters<WordTagger>[0], at: number): number {
    scores.fill(0);
    addScores(model, featuresOf(sentence, at), scores);
    return highest(scores);
  }
}

/** Index of the highest score; the first of equals. */
export function highest(scores: ArrayLike<number>): number {
  let best = 0;
  for (let label = 1; label < scores.length; label++) {
    if ((scores[label] as number) > (scores[best] as number)) best = label;
  }
  return best;
}
