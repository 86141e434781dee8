import type { ParseColumns } from '#reading/parsing/parse-columns.ts';
import type { ParsePlaces } from '#reading/parsing/parse-places.ts';
import type { FeatureBuffer } from '#reading/tagging/tag-features.ts';
import { mix } from '#reading/weights/hashing.ts';

/** Features of word clusters (c) and WordNet's sense classes (z); other names as in `addWordFeatures`. */
export function addClassFeatures(places: ParsePlaces, columns: ParseColumns, buffer: FeatureBuffer): void {
  const { tags, clusters, senses } = columns;
  const S0t = tags[places.top] as number;
  const B0t = tags[places.front] as number;
  const S0c = clusters[places.top] as number;
  const S1c = clusters[places.below] as number;
  const S2c = clusters[places.deep] as number;
  const B0c = clusters[places.front] as number;
  const S0z = senses[places.top] as number;
  const S1z = senses[places.below] as number;
  const B0z = senses[places.front] as number;
  const S0B0t = mix(S0t, B0t);
  const S1S0t = mix(tags[places.below] as number, S0t);
  const { hashes } = buffer;
  let n = buffer.count;
  hashes[n++] = mix(mix(108, S0c), S0t);
  hashes[n++] = mix(mix(109, B0c), B0t);
  hashes[n++] = mix(mix(110, S0c), B0c);
  hashes[n++] = mix(mix(111, S1c), S0c);
  hashes[n++] = mix(mix(112, S0c), B0t);
  hashes[n++] = mix(mix(113, B0c), S0t);
  hashes[n++] = mix(mix(114, S1c), S0B0t);
  hashes[n++] = mix(mix(115, S0z), S0B0t);
  hashes[n++] = mix(mix(116, B0z), S0B0t);
  hashes[n++] = mix(mix(117, S0z), B0z);
  hashes[n++] = mix(mix(118, S1z), S0z);
  hashes[n++] = mix(mix(119, S1z), S1S0t);
  hashes[n++] = mix(mix(120, S0z), S1S0t);
  hashes[n++] = mix(mix(134, S1c), B0c);
  hashes[n++] = mix(mix(135, S2c), S0c);
  buffer.count = n;
}
