import type { ParseColumns } from '#reading/parsing/parse-columns.ts';
import type { ParsePlaces } from '#reading/parsing/parse-places.ts';
import type { FeatureBuffer } from '#reading/tagging/tag-features.ts';
import { mix } from '#reading/weights/hashing.ts';

/**
 * Features of the word that opens a phrase: a preposition, a conjunction or an article is the leftmost child of its noun, so
 * in "met him in Paris" it says what "Paris" may hang on; and whether words that "and" may join are alike. Names as in
 * `addWordFeatures`; c is the word's cluster, k the word of the leftmost child.
 */
export function addCaseFeatures(places: ParsePlaces, columns: ParseColumns, buffer: FeatureBuffer): void {
  const { words, tags, parts, clusters } = columns;
  const S0w = words[places.top] as number;
  const S1w = words[places.below] as number;
  const S2w = words[places.deep] as number;
  const B0w = words[places.front] as number;
  const S0t = tags[places.top] as number;
  const S1t = tags[places.below] as number;
  const S2t = tags[places.deep] as number;
  const B0t = tags[places.front] as number;
  const S0c = clusters[places.top] as number;
  const S1c = clusters[places.below] as number;
  const B0c = clusters[places.front] as number;
  const S0k = words[places.topLeft] as number;
  const B0k = words[places.frontLeft] as number;
  const alike01 = (S0t === S1t ? 1 : 0) | (S0c === S1c ? 2 : 0) | (S0w === S1w ? 4 : 0);
  const alike0B = (S0t === B0t ? 1 : 0) | (S0c === B0c ? 2 : 0) | (S0w === B0w ? 4 : 0);
  const alike1B = (S1t === B0t ? 1 : 0) | (S1c === B0c ? 2 : 0);
  const { hashes } = buffer;
  let n = buffer.count;
  // The phrase of the stack's top, and what it may hang on
  hashes[n++] = mix(mix(140, S1w), S0k);
  hashes[n++] = mix(mix(mix(141, S1w), S0k), S0w);
  hashes[n++] = mix(mix(mix(142, S1t), S0k), S0c);
  hashes[n++] = mix(mix(mix(143, S1c), S0k), S0t);
  hashes[n++] = mix(mix(144, S2w), S0k);
  hashes[n++] = mix(mix(mix(145, S2t), S1t), S0k);
  hashes[n++] = mix(mix(mix(146, S1t), S0t), S0k);
  // The phrase of the buffer's front
  hashes[n++] = mix(mix(147, S0w), B0k);
  hashes[n++] = mix(mix(148, S1w), B0k);
  hashes[n++] = mix(mix(mix(149, S1t), S0t), B0k);
  hashes[n++] = mix(mix(mix(150, S0w), B0c), B0k);
  hashes[n++] = mix(mix(mix(151, S1c), S0c), B0k);
  hashes[n++] = mix(mix(mix(152, S0t), B0t), B0k);
  hashes[n++] = mix(mix(mix(153, S0t), S1t), mix(B0t, B0k));
  // Words that are alike
  hashes[n++] = mix(mix(154, alike01), mix(S0k, S0t));
  hashes[n++] = mix(mix(155, alike0B), mix(B0k, S0t));
  hashes[n++] = mix(mix(156, alike1B), mix(B0k, S1t));
  hashes[n++] = mix(
    mix(157, alike0B | (alike1B << 3)),
    mix(parts[places.top] as number, mix(parts[places.front] as number, B0k)),
  );
  buffer.count = n;
}
