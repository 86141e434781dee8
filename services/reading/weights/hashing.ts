/**
 * Hashes that training and run time share: a weight is found again only if both compute the same number. Features
 * are 32-bit integers; a few collisions among millions are harmless noise to a linear model.
 */

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return finish(hash);
}

/** Combines a hash with one more value, order-sensitive. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ Math.imul(value, 0x85ebca6b), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The last scramble of MurmurHash3, so that every bit of the input reaches every bit of the hash. */
function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
