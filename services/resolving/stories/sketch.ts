import { LIKE } from './are-like.ts';
import { mixBits } from './mix-bits.ts';

/** More of them estimate better, and are more to keep and compare. */
const BINS = 256;
/** What is kept of the least hash of a bin: by chance one of sixteen agrees. */
const BITS = 4;
const EMPTY = '-';
/** Two texts that are just alike enough seem less so than this in one case of ten thousand (four times the deviation). */
const SEEMS = LIKE - 4 * Math.sqrt((LIKE * (1 - LIKE)) / BINS);

/**
 * A short text from which the likeness of two documents is estimated without their words: min-hashing with one permutation (Li, Owen and
 * Zhang), of which the last four bits of each bin's least hash are kept (Li and König).
 */
export function sketchOf(shingles: Iterable<number>): string {
  const least = new Float64Array(BINS).fill(Number.POSITIVE_INFINITY);
  for (const shingle of shingles) {
    const mixed = mixBits(shingle);
    const bin = mixed % BINS;
    const hash = Math.floor(mixed / BINS);
    if (hash < (least[bin] ?? 0)) least[bin] = hash;
  }
  return Array.from(least, (hash) =>
    hash === Number.POSITIVE_INFINITY ? EMPTY : (hash % 2 ** BITS).toString(16),
  ).join('');
}

/**
 * Whether two documents seem alike enough for their words to be compared.
 *
 * @param one a sketch; null for a document that has none, which may be like any
 */
export function mayBeLike(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  let [same, seen] = [0, 0];
  for (let bin = 0; bin < BINS; bin += 1) {
    if (one[bin] === EMPTY && other[bin] === EMPTY) continue;
    seen += 1;
    if (one[bin] === other[bin]) same += 1;
  }
  const byChance = 1 / 2 ** BITS;
  return seen === 0 || (same / seen - byChance) / (1 - byChance) >= SEEMS;
}
