import { readBytes, readJson, readSortedKeys } from '#reading/weights/byte-stream.ts';
import { hashText } from '#reading/weights/hashing.ts';
import { createKeyTable, type KeyTable, lookUp } from '#reading/weights/key-table.ts';

/**
 * What is known of base forms and of word forms: WordNet's parts of speech and sense classes, and word clusters.
 * Words themselves are not stored, only their hashes.
 */
export type Lexicon = { readonly senses: KeyTable; readonly clusters: KeyTable };

/** The bits of a base form's WordNet entry; the builder of the lexicon packs them, `lexicalClasses` reads them. */
export const SENSE = {
  noun: 1,
  verb: 2,
  adjective: 4,
  adverb: 8,
  /** Written with a capital in WordNet: "Paris", never "paris". */
  proper: 16,
  nounClassShift: 5,
  verbClassShift: 10,
  classMask: 31,
} as const;

/** Fine clusters are numbered below this; the coarse cluster stands above. */
export const FINE_CLUSTERS = 512;

/** WordNet's entry of a lower-case base form as `SENSE` bits; 0 when unknown. */
export function sensesOf(lexicon: Lexicon, base: string): number {
  return Math.max(0, lookUp(lexicon.senses, hashText(base)));
}

/** Fine and coarse cluster of a lower-case word; -1 when unknown. */
export function clustersOf(lexicon: Lexicon, lower: string): { fine: number; coarse: number } {
  const packed = lookUp(lexicon.clusters, hashText(lower));
  if (packed < 0) return { fine: -1, coarse: -1 };
  return { fine: packed % FINE_CLUSTERS, coarse: Math.floor(packed / FINE_CLUSTERS) };
}

/** Decodes the lexicon file (already unzipped): two tables, each sorted keys and a 16-bit value a key. */
export function decodeLexicon(bytes: Uint8Array): Lexicon {
  const reader = { bytes, at: 0 };
  const { senseCount, clusterCount } = readJson(reader) as { senseCount: number; clusterCount: number };
  const table = (count: number): KeyTable => {
    const keys = readSortedKeys(reader, count);
    const low = readBytes(reader, count);
    const high = readBytes(reader, count);
    return createKeyTable(
      keys,
      Int32Array.from(keys, (_, index) => (low[index] as number) | ((high[index] as number) << 8)),
    );
  };
  return { senses: table(senseCount), clusters: table(clusterCount) };
}
