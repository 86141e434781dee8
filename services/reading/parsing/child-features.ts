import type { ParseColumns } from '#reading/parsing/parse-columns.ts';
import type { ParsePlaces } from '#reading/parsing/parse-places.ts';
import type { ParseState } from '#reading/parsing/parse-state.ts';
import type { FeatureBuffer } from '#reading/tagging/tag-features.ts';
import { mix } from '#reading/weights/hashing.ts';

/**
 * Features of the children that the next words have already: their number, words, tags and labels. Names as in
 * `addWordFeatures`; l and r are the outermost child on either side, ll and rl its label, lr and rr all labels there.
 */
export function addChildFeatures(
  state: ParseState,
  places: ParsePlaces,
  { columns, buffer }: { readonly columns: ParseColumns; readonly buffer: FeatureBuffer },
): void {
  const { words, tags, wordTags } = columns;
  const { labels } = state;
  const B0t = tags[places.front] as number;
  const B0w = words[places.front] as number;
  const B0wt = wordTags[places.front] as number;
  const S0t = tags[places.top] as number;
  const S0w = words[places.top] as number;
  const S0wt = wordTags[places.top] as number;
  const S1t = tags[places.below] as number;
  const S1w = words[places.below] as number;
  const S1wt = wordTags[places.below] as number;
  const S0lwt = wordTags[places.topLeft] as number;
  const S0lw = words[places.topLeft] as number;
  const S0lt = tags[places.topLeft] as number;
  const S0ll = labels[places.topLeft] as number;
  const S0l2t = tags[places.topLeft2] as number;
  const S0l2l = labels[places.topLeft2] as number;
  const S0rwt = wordTags[places.topRight] as number;
  const S0rw = words[places.topRight] as number;
  const S0rt = tags[places.topRight] as number;
  const S0rl = labels[places.topRight] as number;
  const S0r2t = tags[places.topRight2] as number;
  const S0r2l = labels[places.topRight2] as number;
  const S1lt = tags[places.belowLeft] as number;
  const S1ll = labels[places.belowLeft] as number;
  const S1rwt = wordTags[places.belowRight] as number;
  const S1rt = tags[places.belowRight] as number;
  const S1rl = labels[places.belowRight] as number;
  const S1r2t = tags[places.belowRight2] as number;
  const B0lwt = wordTags[places.frontLeft] as number;
  const B0lw = words[places.frontLeft] as number;
  const B0lt = tags[places.frontLeft] as number;
  const B0ll = labels[places.frontLeft] as number;
  const B0l2t = tags[places.frontLeft2] as number;
  const S0B0t = mix(S0t, B0t);
  const S1S0t = mix(S1t, S0t);
  const S0right = state.rightCount[places.top] as number;
  const S0left = state.leftCount[places.top] as number;
  const B0left = state.leftCount[places.front] as number;
  const S1right = state.rightCount[places.below] as number;
  const S0lr = state.leftLabels[places.top] as number;
  const S0rr = state.rightLabels[places.top] as number;
  const S1rr = state.rightLabels[places.below] as number;
  const B0lr = state.leftLabels[places.front] as number;
  const { hashes } = buffer;
  let n = buffer.count;
  hashes[n++] = mix(mix(40, S0B0t), S0lt);
  hashes[n++] = mix(mix(41, S0B0t), S0rt);
  hashes[n++] = mix(mix(42, S0B0t), B0lt);
  hashes[n++] = mix(mix(43, S1S0t), S1rt);
  hashes[n++] = mix(mix(44, S1S0t), S0lt);
  hashes[n++] = mix(mix(45, S1S0t), S0rt);
  hashes[n++] = mix(mix(46, S1S0t), S1lt);
  // How many children, and which labels they have
  hashes[n++] = mix(mix(65, S0wt), S0right);
  hashes[n++] = mix(mix(66, S0wt), S0left);
  hashes[n++] = mix(mix(67, S0t), S0right);
  hashes[n++] = mix(mix(68, S0t), S0left);
  hashes[n++] = mix(mix(69, B0wt), B0left);
  hashes[n++] = mix(mix(70, B0t), B0left);
  hashes[n++] = mix(mix(71, S1wt), S1right);
  hashes[n++] = mix(mix(72, S0wt), S0lr);
  hashes[n++] = mix(mix(73, S0wt), S0rr);
  hashes[n++] = mix(mix(74, S0t), S0lr);
  hashes[n++] = mix(mix(75, S0t), S0rr);
  hashes[n++] = mix(mix(76, B0wt), B0lr);
  hashes[n++] = mix(mix(77, B0t), B0lr);
  hashes[n++] = mix(mix(78, S1t), S1rr);
  hashes[n++] = mix(mix(79, S1wt), S1rr);
  hashes[n++] = mix(mix(80, S0B0t), S0lr);
  hashes[n++] = mix(mix(81, S0B0t), S0rr);
  hashes[n++] = mix(mix(82, S0B0t), B0lr);
  hashes[n++] = mix(mix(83, S1S0t), S1rr);
  hashes[n++] = mix(mix(84, S1S0t), S0lr);
  hashes[n++] = mix(mix(85, S1S0t), S0rr);
  // The children
  hashes[n++] = mix(86, S0lwt);
  hashes[n++] = mix(mix(87, S0lt), S0ll);
  hashes[n++] = mix(88, S0rwt);
  hashes[n++] = mix(mix(89, S0rt), S0rl);
  hashes[n++] = mix(90, B0lwt);
  hashes[n++] = mix(mix(91, B0lt), B0ll);
  hashes[n++] = mix(92, S1rwt);
  hashes[n++] = mix(mix(93, S1rt), S1rl);
  hashes[n++] = mix(mix(94, S1lt), S1ll);
  hashes[n++] = mix(mix(mix(95, S0t), S0rt), S0r2t);
  hashes[n++] = mix(mix(mix(96, S0t), S0lt), S0l2t);
  hashes[n++] = mix(mix(mix(97, B0t), B0lt), B0l2t);
  hashes[n++] = mix(mix(mix(98, S1t), S1rt), S1r2t);
  hashes[n++] = mix(mix(mix(99, S0w), S0lw), S0ll);
  hashes[n++] = mix(mix(mix(100, S0w), S0rw), S0rl);
  hashes[n++] = mix(mix(mix(101, B0w), B0lw), B0ll);
  hashes[n++] = mix(mix(mix(102, S0t), S0rl), S0r2l);
  hashes[n++] = mix(mix(mix(103, S0t), S0ll), S0l2l);
  hashes[n++] = mix(mix(mix(104, S0rl), B0t), S0w);
  hashes[n++] = mix(mix(mix(105, S1rl), S0t), S1w);
  hashes[n++] = mix(mix(mix(106, S0ll), B0t), S0w);
  hashes[n++] = mix(mix(mix(107, S1ll), S1t), S0t);
  hashes[n++] = mix(mix(mix(125, mix(S1t, B0t)), S0rl), S1rl);
  buffer.count = n;
}
