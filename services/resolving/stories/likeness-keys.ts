import { addressKey } from '#resolving/versions/address-key.ts';
import { minHashKeys } from './min-hash-keys.ts';
import { shinglesOf } from './shingles.ts';
import { sketchOf } from './sketch.ts';

/** By these a document's possible copies and versions are found: those that share one of them are compared word by word. */
type LikenessKeys = {
  readonly address: string | null;
  readonly quotes: readonly string[];
  readonly shingles: readonly string[];
  /** Tells whether it is worth comparing; null for a text too short for one. */
  readonly sketch: string | null;
};

/** Three hashes a key: two texts that share two fifths of their shingles share one of six keys in one of three cases, strangers never. */
const SHINGLE_KEYS = 6;
const HASHES_IN_KEY = 3;
/**
 * Versions of an article keep most of its quotations. One hash a key, so that two documents share a key as often as they share
 * quotations; a quotation that a thousand documents repeat is the key of few of them.
 */
const QUOTE_KEYS = 3;
/** Shorter texts (a caption, a cookie notice) say nothing about where they come from. */
const SHINGLES_NEEDED = 40;

/**
 * The likeness keys of a document: min-hashes of its shingles and of its quotations (Broder's method), and its address.
 *
 * @param document.quoteWords the `words` of its attributions
 */
export function likenessKeys(document: {
  readonly text: string;
  readonly url: string | null;
  readonly quoteWords: readonly string[];
}): LikenessKeys {
  const shingles = shinglesOf(document.text);
  const address = addressKey(document.url);
  if (shingles.size < SHINGLES_NEEDED) return { address, quotes: [], shingles: [], sketch: null };
  const quotes = document.quoteWords.map((words) => Number.parseInt(words.slice(0, 8), 16));
  return {
    address,
    quotes: quotes.length === 0 ? [] : minHashKeys({ values: quotes, count: QUOTE_KEYS, hashes: 1 }),
    shingles: minHashKeys({ values: [...shingles], count: SHINGLE_KEYS, hashes: HASHES_IN_KEY }),
    sketch: sketchOf(shingles),
  };
}
