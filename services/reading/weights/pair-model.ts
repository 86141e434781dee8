import { readJson, readSigned, readSortedKeys } from '#reading/weights/byte-stream.ts';

/**
 * A linear model for a choice among three: for each hashed feature how much it speaks for the second and for the third
 * rather than the first. Both weights and what tells the feature lie in one number, so that a feature costs one look into memory
 * and the whole table is small enough to stay in the processor's cache.
 */
export type PairModel = {
  /**
   * Open addressing. A feature's place is the low bits of its hash, or the next free one behind; there stand, from the high bits
   * down: the rest of its hash (11 bits), whether it is behind its place (1 bit), the second's weight and the third's (10
   * bits each). 0 is a free place. Two features may be taken for one if both are behind in the same run and share the 11 bits.
   */
  readonly slots: Int32Array;
};

/** Sums of a decision: what speaks for the second, and for the third. */
export type PairScores = { second: number; third: number };

/** Weights are 10-bit numbers. */
export const LARGEST_PAIR_WEIGHT = 511;
const WEIGHT_MASK = 0x3ff;

/** The table always has this many places, so that the rest of a hash has 11 bits. */
const PLACE_BITS = 21;
const PLACES = 2 ** PLACE_BITS;
const MASK = PLACES - 1;
const BEHIND = 1 << 20;
/** The high bits of a slot: the rest of the hash, and the bit that tells what is behind. */
const REST_BITS = ~(BEHIND - 1);

/**
 * Decodes a model file (already unzipped): sorted keys, all weights of the second, all of the third.
 *
 * @throws Error when there are too many keys for the table: half of it must stay free, so that probes stay short
 */
export function decodePairModel(bytes: Uint8Array): PairModel {
  const reader = { bytes, at: 0 };
  const { keyCount } = readJson(reader) as { keyCount: number };
  if (keyCount > PLACES / 2) throw new Error(`${keyCount} features do not fit into a table of ${PLACES}`);
  const keys = readSortedKeys(reader, keyCount);
  const second = Int32Array.from(keys, () => readSigned(reader));
  const slots = new Int32Array(PLACES);
  for (let index = 0; index < keyCount; index++) {
    const key = keys[index] as number;
    let at = key & MASK;
    while (slots[at] !== 0) at = (at + 1) & MASK;
    const rest = (key & ~MASK) | (at === (key & MASK) ? 0 : BEHIND);
    slots[at] = rest | (((second[index] as number) & WEIGHT_MASK) << 10) | (readSigned(reader) & WEIGHT_MASK);
  }
  return { slots };
}

/** Most features that one decision may have. */
const MOST_FEATURES = 256;
const homes = new Int32Array(MOST_FEATURES);
const behind = new Int32Array(MOST_FEATURES);

/**
 * Sets `scores` to the sums of the features' weights (256 features at most).
 *
 * In three passes, since memory and wrong guesses at branches are what costs: first the place of each feature is fetched, so that
 * the processor fetches many at a time, then they are compared, both without a branch; then those are looked for that are not at
 * their own place, if anywhere.
 */
export function scorePair(
  { slots }: PairModel,
  { hashes, count }: { readonly hashes: Int32Array; readonly count: number },
  scores: PairScores,
): void {
  for (let index = 0; index < count; index++) {
    homes[index] = slots[(hashes[index] as number) & MASK] as number;
  }
  let second = 0;
  let third = 0;
  let elsewhere = 0;
  for (let index = 0; index < count; index++) {
    const slot = homes[index] as number;
    const key = hashes[index] as number;
    const isOther = allBitsUnlessZero((slot & REST_BITS) ^ (key & ~MASK));
    second += ((slot << 12) >> 22) & ~isOther;
    third += ((slot << 22) >> 22) & ~isOther;
    behind[elsewhere] = key;
    elsewhere -= isOther & allBitsUnlessZero(slot);
  }
  for (let index = 0; index < elsewhere; index++) {
    const slot = findBehind(slots, behind[index] as number);
    second += (slot << 12) >> 22;
    third += (slot << 22) >> 22;
  }
  scores.second = second;
  scores.third = third;
}

/** -1 (all bits) for any number but 0. */
function allBitsUnlessZero(value: number): number {
  return (value | -value) >> 31;
}

/** The slot of a feature that is not at its own place; 0 where it is nowhere. */
function findBehind(slots: Int32Array, key: number): number {
  const wanted = (key & ~MASK) | BEHIND;
  for (let at = (key + 1) & MASK; ; at = (at + 1) & MASK) {
    const slot = slots[at] as number;
    if (slot === 0 || (slot & REST_BITS) === wanted) return slot;
  }
}
