import { hashText } from '#reading/weights/hashing.ts';
import { normalizeWord } from '#reading/words/word-shapes.ts';
import type { TreebankSentence } from './read-conllu.ts';
import { SURE_TAGS } from './settings.ts';
import { AnswerCounts, type SureAnswer } from './sure-answers.ts';
import { jointLabel } from './train-tagger.ts';

/** The word forms, by hash, that nearly always have one tag: the number of its label. */
export function findSureTags(
  sentences: readonly TreebankSentence[],
  labels: readonly string[],
): SureAnswer[] {
  const counts = new AnswerCounts();
  for (const sentence of sentences) {
    sentence.words.forEach((word, index) => {
      counts.add(hashText(normalizeWord(word)), labels.indexOf(jointLabel(sentence, index)));
    });
  }
  return counts.sure(SURE_TAGS);
}
