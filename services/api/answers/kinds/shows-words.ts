import { foldWords } from '#resolving/names/fold-words.ts';
import type { Evidence } from '../../schemas/evidence.ts';

const STEM_LENGTH = 6;

/** True where the words that show a fact, with those around them, hold all of some others, each as it begins. */
export function showsWords(evidence: readonly Evidence[], words: readonly string[]): boolean {
  if (words.length === 0) return true;
  return evidence.some(({ prefix, exact, suffix }) => {
    const there = foldWords(prefix + exact + suffix);
    return words.every((word) => there.some((other) => other.startsWith(word.slice(0, STEM_LENGTH))));
  });
}
