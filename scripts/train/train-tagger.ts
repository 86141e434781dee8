import { createTagFeatures } from '#reading/tagging/tag-features.ts';
import { highest } from '#reading/tagging/tag-words.ts';
import type { Lexicon } from '#reading/words/lexicon.ts';
import { WordTable } from '#reading/words/word-table.ts';
import { type Learned, Perceptron } from './perceptron.ts';
import { createRandom, shuffled } from './random.ts';
import type { TreebankSentence } from './read-conllu.ts';

/** A combination of tags must be this frequent to be a label of its own; a rarer one becomes its part of speech's commonest. */
const LEAST_LABEL_COUNT = 4;

export type TrainedTagger = { readonly learned: Learned; readonly labels: readonly string[] };

/** Label of a word for the tagger: universal part of speech and Penn tag in one. */
export function jointLabel(sentence: TreebankSentence, index: number): string {
  return `${sentence.upos[index]}|${sentence.xpos[index]}`;
}

/** Trains the tagger: an averaged perceptron that goes over the sentences `epochs` times in a seeded order. */
export function trainTagger(
  sentences: readonly TreebankSentence[],
  settings: { readonly lexicon: Lexicon; readonly epochs: number; readonly seed: number },
): TrainedTagger {
  const { labels, numberOf } = labelsOf(sentences);
  const perceptron = new Perceptron(labels.length);
  const featuresOf = createTagFeatures();
  const scores = new Float64Array(labels.length);
  const random = createRandom(settings.seed);
  const table = new WordTable(settings.lexicon);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const sentence of shuffled(sentences, random)) {
      const ids = table.idsOf(sentence.words.map((word) => ({ word })));
      const tags = new Int32Array(ids.length);
      const state = { rows: table.rows, ids, first: 0, end: ids.length, tags };
      for (let at = 0; at < ids.length; at++) {
        const features = featuresOf(state, at);
        perceptron.score(features, scores);
        perceptron.clock++;
        const right = numberOf(jointLabel(sentence, at));
        const best = highest(scores);
        tags[at] = best;
        if (best === right) continue;
        perceptron.update(features, { label: right, amount: 1 });
        perceptron.update(features, { label: best, amount: -1 });
      }
    }
  }
  return { learned: perceptron, labels };
}

/** The labels, most frequent first, and the number of any combination of tags. */
function labelsOf(sentences: readonly TreebankSentence[]): {
  labels: string[];
  numberOf: (label: string) => number;
} {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    sentence.words.forEach((_, index) => {
      const label = jointLabel(sentence, index);
      counts.set(label, (counts.get(label) ?? 0) + 1);
    });
  }
  const labels = [...counts]
    .filter(([, count]) => count >= LEAST_LABEL_COUNT)
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .map(([label]) => label);
  const numbers = new Map(labels.map((label, index) => [label, index]));
  return {
    labels,
    numberOf: (label) => {
      const upos = label.slice(0, label.indexOf('|') + 1);
      return (
        numbers.get(label) ??
        Math.max(
          0,
          labels.findIndex((other) => other.startsWith(upos)),
        )
      );
    },
  };
}
