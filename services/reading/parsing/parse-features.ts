import type { ParseColumns } from '#reading/parsing/parse-columns.ts';
import type { ParseState } from '#reading/parsing/parse-state.ts';
import type { FeatureBuffer } from '#reading/tagging/tag-features.ts';
import { mix } from '#reading/weights/hashing.ts';

/** Room for the features of one decision. */
export function createParseFeatureBuffer(): FeatureBuffer {
  return { hashes: new Int32Array(160), count: 0 };
}

/** Distances in steps that matter: one by one up to five, then up to ten, then farther. */
function distance(from: number, to: number): number {
  const words = to - from;
  return words <= 5 ? words : words <= 10 ? 6 : 7;
}

/**
 * Features of the next decision, after Zhang and Nivre (2011): words, tags and clusters at the stack's top and the
 * buffer's front, their children, labels, distances and valencies, and what stands between them. The order of lines
 * numbers the templates: a new template goes last.
 */
export function fillParseFeatures(state: ParseState, columns: ParseColumns, buffer: FeatureBuffer): void {
  const { words, tags, parts, wordTags, clusters, senses } = columns;
  const { stack, depth, front, length, labels } = state;
  const none = length + 1;
  const s0 = depth > 0 ? (stack[depth - 1] as number) : none;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : none;
  const s2 = depth > 2 ? (stack[depth - 3] as number) : none;
  const b0 = front;
  const b1 = front + 1 < length ? front + 1 : none;
  const b2 = front + 2 < length ? front + 2 : none;
  const s0l = state.left1[s0] as number;
  const s0l2 = state.left2[s0] as number;
  const s0r = state.right1[s0] as number;
  const s0r2 = state.right2[s0] as number;
  const s1l = state.left1[s1] as number;
  const s1r = state.right1[s1] as number;
  const s1r2 = state.right2[s1] as number;
  const b0l = state.left1[b0] as number;
  const b0l2 = state.left2[b0] as number;
  const S0w = words[s0] as number;
  const S0t = tags[s0] as number;
  const S0p = parts[s0] as number;
  const S0wt = wordTags[s0] as number;
  const S0c = clusters[s0] as number;
  const S1w = words[s1] as number;
  const S1t = tags[s1] as number;
  const S1p = parts[s1] as number;
  const S1wt = wordTags[s1] as number;
  const B0w = words[b0] as number;
  const B0t = tags[b0] as number;
  const B0p = parts[b0] as number;
  const B0wt = wordTags[b0] as number;
  const B0c = clusters[b0] as number;
  const B1w = words[b1] as number;
  const B1t = tags[b1] as number;
  const B1p = parts[b1] as number;
  const B2t = tags[b2] as number;
  const S2t = tags[s2] as number;
  const S0lt = tags[s0l] as number;
  const S0rt = tags[s0r] as number;
  const S1rt = tags[s1r] as number;
  const S1lt = tags[s1l] as number;
  const B0lt = tags[b0l] as number;
  const S0ll = labels[s0l] as number;
  const S0rl = labels[s0r] as number;
  const S1rl = labels[s1r] as number;
  const S1ll = labels[s1l] as number;
  const B0ll = labels[b0l] as number;
  const near = distance(s0, b0);
  const apart = distance(s1, s0);
  const S0B0t = mix(S0t, B0t);
  const S1S0t = mix(S1t, S0t);
  const S0B0p = mix(S0p, B0p);
  const S1S0p = mix(S1p, S0p);
  const S0lr = mix(state.leftLabels[s0] as number, 7);
  const S0rr = mix(state.rightLabels[s0] as number, 8);
  const S1rr = mix(state.rightLabels[s1] as number, 9);
  const B0lr = mix(state.leftLabels[b0] as number, 10);
  const { hashes } = buffer;
  let n = 0;
  // One word
  hashes[n++] = 0x2345678;
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
  hashes[n++] = mix(12, wordTags[b1] as number);
  hashes[n++] = mix(13, words[b2] as number);
  hashes[n++] = mix(14, B2t);
  hashes[n++] = mix(15, wordTags[s2] as number);
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
  hashes[n++] = mix(mix(40, S0B0t), S0lt);
  hashes[n++] = mix(mix(41, S0B0t), S0rt);
  hashes[n++] = mix(mix(42, S0B0t), B0lt);
  hashes[n++] = mix(mix(43, S1S0t), S1rt);
  hashes[n++] = mix(mix(44, S1S0t), S0lt);
  hashes[n++] = mix(mix(45, S1S0t), S0rt);
  hashes[n++] = mix(mix(46, S1S0t), S1lt);
  hashes[n++] = mix(mix(mix(47, B0t), B1t), B2t);
  hashes[n++] = mix(mix(mix(48, S1S0p), B0p), B1p);
  hashes[n++] = mix(mix(mix(49, S0B0p), B1p), parts[b2] as number);
  hashes[n++] = mix(mix(50, S0B0t), B1w);
  hashes[n++] = mix(mix(51, S0B0p), S1w);
  hashes[n++] = mix(mix(mix(52, S1S0p), B0p), parts[s2] as number);
  hashes[n++] = mix(mix(mix(53, S0w), B0t), B1t);
  hashes[n++] = mix(mix(mix(54, S1w), S0t), B0t);
  hashes[n++] = mix(mix(mix(55, S1t), S0w), B0t);
  hashes[n++] = mix(mix(56, S1S0t), B0w);
  // Distances
  hashes[n++] = mix(mix(57, S0wt), near);
  hashes[n++] = mix(mix(58, S0t), near);
  hashes[n++] = mix(mix(59, B0wt), near);
  hashes[n++] = mix(mix(60, B0t), near);
  hashes[n++] = mix(mix(61, S0B0t), near);
  hashes[n++] = mix(mix(mix(62, S0w), B0w), near);
  hashes[n++] = mix(mix(63, S1S0t), apart);
  hashes[n++] = mix(mix(mix(64, S1w), S0w), apart);
  // Valencies and the labels of children
  hashes[n++] = mix(mix(65, S0wt), state.rightCount[s0] as number);
  hashes[n++] = mix(mix(66, S0wt), state.leftCount[s0] as number);
  hashes[n++] = mix(mix(67, S0t), state.rightCount[s0] as number);
  hashes[n++] = mix(mix(68, S0t), state.leftCount[s0] as number);
  hashes[n++] = mix(mix(69, B0wt), state.leftCount[b0] as number);
  hashes[n++] = mix(mix(70, B0t), state.leftCount[b0] as number);
  hashes[n++] = mix(mix(71, S1wt), state.rightCount[s1] as number);
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
  // Children
  hashes[n++] = mix(86, wordTags[s0l] as number);
  hashes[n++] = mix(mix(87, S0lt), S0ll);
  hashes[n++] = mix(88, wordTags[s0r] as number);
  hashes[n++] = mix(mix(89, S0rt), S0rl);
  hashes[n++] = mix(90, wordTags[b0l] as number);
  hashes[n++] = mix(mix(91, B0lt), B0ll);
  hashes[n++] = mix(92, wordTags[s1r] as number);
  hashes[n++] = mix(mix(93, S1rt), S1rl);
  hashes[n++] = mix(mix(94, S1lt), S1ll);
  hashes[n++] = mix(mix(mix(95, S0t), S0rt), tags[s0r2] as number);
  hashes[n++] = mix(mix(mix(96, S0t), S0lt), tags[s0l2] as number);
  hashes[n++] = mix(mix(mix(97, B0t), B0lt), tags[b0l2] as number);
  hashes[n++] = mix(mix(mix(98, S1t), S1rt), tags[s1r2] as number);
  hashes[n++] = mix(mix(mix(99, S0w), words[s0l] as number), S0ll);
  hashes[n++] = mix(mix(mix(100, S0w), words[s0r] as number), S0rl);
  hashes[n++] = mix(mix(mix(101, B0w), words[b0l] as number), B0ll);
  hashes[n++] = mix(mix(mix(102, S0t), S0rl), labels[s0r2] as number);
  hashes[n++] = mix(mix(mix(103, S0t), S0ll), labels[s0l2] as number);
  hashes[n++] = mix(mix(mix(104, S0rl), B0t), S0w);
  hashes[n++] = mix(mix(mix(105, S1rl), S0t), S1w);
  hashes[n++] = mix(mix(mix(106, S0ll), B0t), S0w);
  hashes[n++] = mix(mix(mix(107, S1ll), S1t), S0t);
  // Clusters and sense classes
  hashes[n++] = mix(mix(108, S0c), S0t);
  hashes[n++] = mix(mix(109, B0c), B0t);
  hashes[n++] = mix(mix(110, S0c), B0c);
  hashes[n++] = mix(mix(111, clusters[s1] as number), S0c);
  hashes[n++] = mix(mix(112, S0c), B0t);
  hashes[n++] = mix(mix(113, B0c), S0t);
  hashes[n++] = mix(mix(mix(114, clusters[s1] as number), S0t), B0t);
  hashes[n++] = mix(mix(115, senses[s0] as number), S0B0t);
  hashes[n++] = mix(mix(116, senses[b0] as number), S0B0t);
  hashes[n++] = mix(mix(117, senses[s0] as number), senses[b0] as number);
  hashes[n++] = mix(mix(118, senses[s1] as number), senses[s0] as number);
  hashes[n++] = mix(mix(119, senses[s1] as number), S1S0t);
  hashes[n++] = mix(mix(120, senses[s0] as number), S1S0t);
  // What stands between
  const between = Math.min(3, (columns.commas[b0] as number) - (columns.commas[s0] as number));
  const inQuotes = (columns.quotes[b0] as number) & 1;
  const quoted = (columns.quotes[s0] as number) & 1;
  hashes[n++] = mix(mix(121, S0B0t), between);
  hashes[n++] = mix(mix(mix(122, S0B0p), inQuotes), quoted);
  hashes[n++] = mix(mix(mix(123, S0w), inQuotes), quoted);
  hashes[n++] = mix(mix(mix(124, S1S0p), (columns.quotes[s1] as number) & 1), quoted);
  hashes[n++] = mix(mix(mix(125, mix(S1t, B0t)), S0rl), S1rl);
  hashes[n++] = mix(mix(mix(126, tags[b0 - 1 >= 0 && b0 - 1 !== s0 ? b0 - 1 : none] as number), S0t), B0t);
  buffer.count = n;
}
