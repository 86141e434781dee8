import { contentId } from '#resolving/content-id.ts';
import { mixBits } from './mix-bits.ts';

/**
 * Keys that two sets share the more often the more alike they are (Broder's min-hashing): with one hash a key, as often as Jaccard's
 * likeness says; with more, hardly ever unless they are much alike.
 *
 * @param given.values hashes of the members; not empty
 */
export function minHashKeys(given: {
  readonly values: readonly number[];
  readonly count: number;
  readonly hashes: number;
}): string[] {
  const { values, count, hashes } = given;
  return Array.from({ length: count }, (_, key) => {
    const least = Array.from({ length: hashes }, (_, hash) => minHash(values, key * hashes + hash + 1));
    return contentId('likeness', ...least).slice(0, 16);
  });
}

/** The least value under one of a family of mixings, which the seed tells apart. */
function minHash(values: readonly number[], seed: number): number {
  const salt = Math.imul(seed, 0x9e3779b1);
  let least = 0xffffffff;
  for (const value of values) {
    const mixed = mixBits(value ^ salt);
    if (mixed < least) least = mixed;
  }
  return least;
}
