import { createRandom } from './random.ts';
import type { WordVectors } from './read-word-vectors.ts';

/** Spherical k-means: the cluster number of each word. Starts from random words; a fixed seed gives the same clusters. */
export function clusterVectors(
  vectors: WordVectors,
  settings: { readonly clusters: number; readonly rounds: number; readonly seed: number },
): Int32Array {
  const { rows, dimensions, words } = vectors;
  const random = createRandom(settings.seed);
  const centres = new Float32Array(settings.clusters * dimensions);
  for (let cluster = 0; cluster < settings.clusters; cluster++) {
    // Seeds from the frequent half: a rare word is a poor centre to start from.
    const word = Math.floor((random() * words.length) / 2);
    centres.set(rows.subarray(word * dimensions, (word + 1) * dimensions), cluster * dimensions);
  }
  const assigned = new Int32Array(words.length);
  for (let round = 0; round < settings.rounds; round++) {
    for (let word = 0; word < words.length; word++) {
      assigned[word] = nearest(centres, rows.subarray(word * dimensions, (word + 1) * dimensions));
    }
    moveCentres(centres, vectors, assigned);
  }
  return assigned;
}

function nearest(centres: Float32Array, vector: Float32Array): number {
  let best = 0;
  let bestScore = -Infinity;
  for (let start = 0; start < centres.length; start += vector.length) {
    let score = 0;
    for (let index = 0; index < vector.length; index++) {
      score += (centres[start + index] as number) * (vector[index] as number);
    }
    if (score > bestScore) {
      bestScore = score;
      best = start / vector.length;
    }
  }
  return best;
}

/** Each centre becomes the direction of the sum of its words; an empty cluster stays where it is. */
function moveCentres(centres: Float32Array, vectors: WordVectors, assigned: Int32Array): void {
  const { rows, dimensions } = vectors;
  const sums = new Float32Array(centres.length);
  for (let word = 0; word < assigned.length; word++) {
    const to = (assigned[word] as number) * dimensions;
    for (let index = 0; index < dimensions; index++) {
      sums[to + index] = (sums[to + index] as number) + (rows[word * dimensions + index] as number);
    }
  }
  for (let start = 0; start < centres.length; start += dimensions) {
    const sum = sums.subarray(start, start + dimensions);
    const length = Math.hypot(...sum);
    if (length > 0)
      for (let index = 0; index < dimensions; index++)
        centres[start + index] = (sum[index] as number) / length;
  }
}
