import type { ParseColumns } from '#reading/parsing/parse-columns.ts';
import type { ParsePlaces } from '#reading/parsing/parse-places.ts';
import type { FeatureBuffer } from '#reading/tagging/tag-features.ts';
import { mix } from '#reading/weights/hashing.ts';

/**
 * Features of the words and tags at the stack's top and the buffer's front, alone and together. Named after Zhang and Nivre
 * (2011): S0 is the stack's top, S1 below it, B0 the buffer's front; w the word, t the tag, p the part of speech, wt
 * word and tag. Each line has a number of its own in all files of features, so that equal values of different lines differ.
 */
export function addWordFeatures(places: ParsePlaces, columns: ParseColumns, buffer: FeatureBuffer): void {
  const { words, tags, parts, wordTags } = columns;
  const B0p = parts[places.front] as number;
  const B0t = tags[places.front] as number;
  const B0w = words[places.front] as number;
  const B0wt = wordTags[places.front] as number;
  const B1p = parts[places.next] as number;
  const B1t = tags[places.next] as number;
  const B1w = words[places.next] as number;
  const B1wt = wordTags[places.next] as number;
  const B2p = parts[places.later] as number;
  const B2t = tags[places.later] as number;
  const B2w = words[places.later] as number;
  const B3p = parts[places.latest] as number;
  const S0p = parts[places.top] as number;
  const S0t = tags[places.top] as number;
  const S0w = words[places.top] as number;
  const S0wt = wordTags[places.top] as number;
  const S1p = parts[places.below] as number;
  const S1t = tags[places.below] as number;
  const S1w = words[places.below] as number;
  const S1wt = wordTags[places.below] as number;
  const S2p = parts[places.deep] as number;
  const S2t = tags[places.deep] as number;
  const S2w = words[places.deep] as number;
  const S2wt = wordTags[places.deep] as number;
  const S0B0t = mix(S0t, B0t);
  const S1S0t = mix(S1t, S0t);
  const S0B0p = mix(S0p, B0p);
  const S1S0p = mix(S1p, S0p);
  const { hashes } = buffer;
  let n = buffer.count;
  // One word
  hashes[n++] = mix(1, S0w);
  hashes[n++] = mix(2, S0t);
  hashes[n++] = mix(3, S0wt);
  hashes[n++] = mix(4, S1w);
  hashes[n++] = mix(5, S1t);
  hashes[n++] = mix(6, S1wt);
  hashes[n++] = mix(7, B0w);
  hashes[n++] = mix(8, B0t);
  hashes[n++] = mix(9, B0wt);
  hashes[n++] = mix(10, B1w);
  hashes[n++] = mix(11, B1t);
  hashes[n++] = mix(12, B1wt);
  hashes[n++] = mix(13, B2w);
  hashes[n++] = mix(14, B2t);
  hashes[n++] = mix(15, S2wt);
  hashes[n++] = mix(16, S2t);
  // Two words
  hashes[n++] = mix(mix(17, S0wt), B0wt);
  hashes[n++] = mix(mix(18, S0wt), B0w);
  hashes[n++] = mix(mix(19, S0w), B0wt);
  hashes[n++] = mix(mix(20, S0wt), B0t);
  hashes[n++] = mix(mix(21, S0t), B0wt);
  hashes[n++] = mix(mix(22, S0w), B0w);
  hashes[n++] = mix(23, S0B0t);
  hashes[n++] = mix(mix(24, S1wt), S0wt);
  hashes[n++] = mix(mix(25, S1w), S0w);
  hashes[n++] = mix(26, S1S0t);
  hashes[n++] = mix(mix(27, S1wt), S0t);
  hashes[n++] = mix(mix(28, S1t), S0wt);
  hashes[n++] = mix(mix(29, B0t), B1t);
  hashes[n++] = mix(mix(30, B0w), B1w);
  hashes[n++] = mix(mix(31, B0w), B1t);
  hashes[n++] = mix(mix(32, B0t), B1w);
  hashes[n++] = mix(mix(33, S1t), B0t);
  hashes[n++] = mix(mix(34, S1w), B0w);
  hashes[n++] = mix(mix(35, S1wt), B0t);
  hashes[n++] = mix(mix(36, S1t), B0wt);
  // Three words
  hashes[n++] = mix(mix(37, S0B0t), B1t);
  hashes[n++] = mix(mix(38, S1S0t), B0t);
  hashes[n++] = mix(mix(39, S1S0t), S2t);
  hashes[n++] = mix(mix(mix(47, B0t), B1t), B2t);
  hashes[n++] = mix(mix(mix(48, S1S0p), B0p), B1p);
  hashes[n++] = mix(mix(mix(49, S0B0p), B1p), B2p);
  hashes[n++] = mix(mix(50, S0B0t), B1w);
  hashes[n++] = mix(mix(51, S0B0p), S1w);
  hashes[n++] = mix(mix(mix(52, S1S0p), B0p), S2p);
  hashes[n++] = mix(mix(mix(53, S0w), B0t), B1t);
  hashes[n++] = mix(mix(mix(54, S1w), S0t), B0t);
  hashes[n++] = mix(mix(mix(55, S1t), S0w), B0t);
  hashes[n++] = mix(mix(56, S1S0t), B0w);
  // Four words and five
  hashes[n++] = mix(mix(mix(127, S2t), S1t), S0B0t);
  hashes[n++] = mix(mix(128, S2t), B0t);
  hashes[n++] = mix(mix(129, S2w), B0w);
  hashes[n++] = mix(mix(130, S1S0t), mix(B0t, B1t));
  hashes[n++] = mix(mix(131, S0B0p), mix(B1p, mix(B2p, B3p)));
  hashes[n++] = mix(mix(132, S0t), mix(B0t, mix(B1t, B2t)));
  hashes[n++] = mix(mix(133, S2p), mix(S1S0p, mix(B0p, B1p)));
  buffer.count = n;
}
