import { foldWords } from '#resolving/names/fold-words.ts';

/** So many words in a row are hardly ever the same by chance; with more, every edited word would cost too much. */
const WORDS = 4;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The hashes of all runs of four words of a text: what it shares with a copy or another version of it. */
export function shinglesOf(text: string): Set<number> {
  const words = foldWords(text).map(hashWord);
  const shingles = new Set<number>();
  for (let first = 0; first + WORDS <= words.length; first += 1) {
    let hash = FNV_OFFSET;
    for (const word of words.slice(first, first + WORDS)) hash = Math.imul(hash ^ word, FNV_PRIME);
    shingles.add(hash >>> 0);
  }
  return shingles;
}

/** Jaccard's likeness: how much of what either has both have, from 0 to 1; 0 where one has nothing. */
export function likenessOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

/** A word as a number: FNV-1a over UTF-16 code units. */
export function hashWord(word: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < word.length; index += 1)
    hash = Math.imul(hash ^ word.charCodeAt(index), FNV_PRIME);
  return hash >>> 0;
}
