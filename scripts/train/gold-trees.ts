import type { GoldTree } from './oracle.ts';
import type { TreebankSentence } from './read-conllu.ts';

/** Labels less frequent than this become their universal part ("obl:agent" becomes "obl"). */
const LEAST_LABEL_COUNT = 40;

/** Labels that the parser learns, in a fixed order. */
export function commonLabels(sentences: readonly TreebankSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { labels } of sentences) {
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts.keys()].filter((label) => (counts.get(label) ?? 0) >= LEAST_LABEL_COUNT).sort();
}

/** A sentence's tree with label numbers. */
export function goldTree(sentence: TreebankSentence, numbers: ReadonlyMap<string, number>): GoldTree {
  return {
    heads: Int32Array.from(sentence.heads, (head) => (head < 0 ? sentence.words.length : head)),
    labels: Int32Array.from(
      sentence.labels,
      (label) =>
        numbers.get(label) ?? numbers.get(label.replace(/:.*/, '')) ?? (numbers.get('dep') as number),
    ),
  };
}
