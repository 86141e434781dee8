import type { NamingState } from '#reading/naming/name-features.ts';
import { NAME_LABELS } from '#reading/naming/name-labels.ts';
import type { FeatureBuffer } from '#reading/tagging/tag-features.ts';
import { mix } from '#reading/weights/hashing.ts';
import { FIRST_CAPITAL, HAS_DIGIT } from '#reading/words/word-shapes.ts';
import { WORD, WORD_STRIDE } from '#reading/words/word-table.ts';

/** Hash of the one feature that says which label stands before: its weights are the transitions. */
export function transitionFeature(before: number): number {
  return mix(0x51ab, before);
}

/** A buffer that holds one transition feature. */
export function transitionBuffer(before: number): FeatureBuffer {
  return { hashes: Int32Array.of(transitionFeature(before)), count: 1 };
}

/** Length of a row of scores. */
export const LABEL_COUNT = NAME_LABELS.length;

/** A small word may be inside a name only this close to a capitalized one on either side. */
const REACH = 3;

/**
 * Which words of a sentence may belong to a name: capitalized words and numbers, and what stands between two capitalized
 * words that are near. The rest is outside without further ado, which is most of a text. Fills `may` from 0.
 */
export function findPossibleWords(state: NamingState, may: Uint8Array): boolean {
  const { rows, ids, first, end } = state;
  let any = false;
  let lastCapital = -1 - REACH;
  for (let at = first; at < end; at++) {
    const flags = rows[(ids[at] as number) * WORD_STRIDE + WORD.flags] as number;
    const isCapital = (flags & FIRST_CAPITAL) !== 0;
    may[at - first] = isCapital || (flags & HAS_DIGIT) !== 0 ? 1 : 0;
    if (!isCapital) continue;
    if (at - first - lastCapital <= REACH + 1) may.fill(1, Math.max(0, lastCapital), at - first);
    lastCapital = at - first;
    any = true;
  }
  return any;
}
