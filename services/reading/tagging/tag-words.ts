import { createTagFeatureBuffer, fillTagFeatures } from '#reading/tagging/tag-features.ts';
import { addScores, type LinearModel } from '#reading/weights/linear-model.ts';

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

/** A tagger with its own buffers; not to be entered twice at a time, as nothing in reading is. */
export function createWordTagger(model: LinearModel): WordTagger {
  const buffer = createTagFeatureBuffer();
  const scores = new Int32Array(model.labels.length);
  return (sentence) => {
    for (let at = sentence.first; at < sentence.end; at++) {
      fillTagFeatures(sentence, at, buffer);
      scores.fill(0);
      addScores(model, buffer, scores);
      sentence.tags[at] = highest(scores);
    }
  };
}

/** Index of the highest score; the first of equals. */
export function highest(scores: ArrayLike<number>): number {
  let best = 0;
  for (let label = 1; label < scores.length; label++) {
    if ((scores[label] as number) > (scores[best] as number)) best = label;
  }
  return best;
}
