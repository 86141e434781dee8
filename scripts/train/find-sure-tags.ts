import { hashText } from '#reading/weights/hashing.ts';
import { normalizeWord } from '#reading/words/word-shapes.ts';
import type { TreebankSentence } from './read-conllu.ts';
import { jointLabel } from './train-tagger.ts';
import { ByteWriter, byKey } from './write-model.ts';

/** A form is sure if it is seen this often and has one tag in this share of the places. */
const LEAST_SEEN = 20;
const LEAST_SHARE = 0.99;

/** A word form's hash and the number of the label that it nearly always has. */
export type SureTag = { readonly key: number; readonly label: number };

/** The word forms that nearly always have one tag. */
export function findSureTags(sentences: readonly TreebankSentence[], labels: readonly string[]): SureTag[] {
  const seen = new Map<string, Map<string, number>>();
  for (const sentence of sentences) {
    sentence.words.forEach((word, index) => {
      const form = normalizeWord(word);
      const counts = seen.get(form) ?? new Map<string, number>();
      const label = jointLabel(sentence, index);
      seen.set(form, counts.set(label, (counts.get(label) ?? 0) + 1));
    });
  }
  return [...seen].flatMap(([form, counts]): SureTag[] => {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const [name = '', most = 0] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
    const label = labels.indexOf(name);
    return total >= LEAST_SEEN && most >= total * LEAST_SHARE && label >= 0
      ? [{ key: hashText(form), label }]
      : [];
  });
}

/** The forms as the bytes that `decodeSureTags` reads. */
export function encodeSureTags(tags: readonly SureTag[]): Uint8Array {
  const sorted = [...tags].sort(byKey);
  return new ByteWriter()
    .json({ count: sorted.length })
    .sortedKeys(sorted.map(({ key }) => key))
    .bytes(Uint8Array.from(sorted, ({ label }) => label))
    .finish();
}
