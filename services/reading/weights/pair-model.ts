import { readJson, readSigned, readSortedKeys } from '#reading/weights/byte-stream.ts';

/**
 * A linear model for a choice among three: for each hashed feature how much it speaks for the second and for the third
 * rather than the first. Both weights lie in the table itself, so that a feature costs one look into memory.
 */
export type PairModel = {
  /** Open addressing, interleaved: a key, and its weights (the second's × 65536 + the third's); 0 where a place is free. */
  readonly slots: Int32Array;
  readonly mask: number;
};

/** Sums of a decision: what speaks for the second, and for the third. */
export type PairScores = { second: number; third: number };

/** Weights are 16-bit numbers. */
export const LARGEST_PAIR_WEIGHT = 32_767;

/** Places for each key, at least: two of three are taken at most, so that probes stay short. */
const ROOM_A_KEY = 3 / 2;

/** Decodes a model file (already unzipped): sorted keys, all weights of the second, all of the third. */
export function decodePairModel(bytes: Uint8Array): PairModel {
  const reader = { bytes, at: 0 };
  const { keyCount } = readJson(reader) as { keyCount: number };
  const keys = readSortedKeys(reader, keyCount);
  const second = Int32Array.from(keys, () => readSigned(reader));
  let capacity = 32;
  while (capacity < keyCount * ROOM_A_KEY) capacity *= 2;
  const slots = new Int32Array(capacity * 2);
  const mask = capacity - 1;
  for (let index = 0; index < keyCount; index++) {
    let at = (keys[index] as number) & mask;
    while (slots[2 * at + 1] !== 0) at = (at + 1) & mask;
    slots[2 * at] = keys[index] as number;
    slots[2 * at + 1] = ((second[index] as number) << 16) | (readSigned(reader) & 0xffff);
  }
  return { slots, mask };
}

/** Sets `scores` to the sums of the features' weights. */
export function scorePair(
  { slots, mask }: PairModel,
  { hashes, count }: { readonly hashes: Int32Array; readonly count: number },
  scores: PairScores,
): void {
  let second = 0;
  let third = 0;
  for (let index = 0; index < count; index++) {
    const key = hashes[index] as number;
    let at = (key & mask) << 1;
    let weights = slots[at + 1] as number;
    while (weights !== 0 && slots[at] !== key) {
      at = (at + 2) & (2 * mask + 1);
      weights = slots[at + 1] as number;
    }
    second += weights >> 16;
    third += (weights << 16) >> 16;
  }
  scores.second = second;
  scores.third = third;
}
