import type { ParseColumns } from '#reading/parsing/parse-columns.ts';
import type { ParsePlaces } from '#reading/parsing/parse-places.ts';
import type { ParseState } from '#reading/parsing/parse-state.ts';
import type { FeatureBuffer } from '#reading/tagging/tag-features.ts';
import { mix } from '#reading/weights/hashing.ts';

/** Distances in words that matter: one by one up to five, then up to ten, then farther. */
function distance(from: number, to: number): number {
  const words = to - from;
  return words <= 5 ? words : words <= 10 ? 6 : 7;
}

/** Features of how far words are apart, what stands between them, and what comes; names as in `addWordFeatures`. */
export function addDistanceFeatures(
  state: ParseState,
  places: ParsePlaces,
  { columns, buffer }: { readonly columns: ParseColumns; readonly buffer: FeatureBuffer },
): void {
  const { words, tags, parts, wordTags, commas, quotes, verbs, toVerb, mark } = columns;
  const { top, below, front } = places;
  const S0w = words[top] as number;
  const S0t = tags[top] as number;
  const S0p = parts[top] as number;
  const S1t = tags[below] as number;
  const B0w = words[front] as number;
  const B0t = tags[front] as number;
  const B0p = parts[front] as number;
  const S0B0t = mix(S0t, B0t);
  const S1S0t = mix(S1t, S0t);
  const S0B0p = mix(S0p, B0p);
  const S1S0p = mix(parts[below] as number, S0p);
  const near = distance(top, front);
  const apart = distance(below, top);
  const deep = Math.min(state.depth, 8);
  const { hashes } = buffer;
  let n = buffer.count;
  hashes[n++] = mix(mix(57, wordTags[top] as number), near);
  hashes[n++] = mix(mix(58, S0t), near);
  hashes[n++] = mix(mix(59, wordTags[front] as number), near);
  hashes[n++] = mix(mix(60, B0t), near);
  hashes[n++] = mix(mix(61, S0B0t), near);
  hashes[n++] = mix(mix(mix(62, S0w), B0w), near);
  hashes[n++] = mix(mix(63, S1S0t), apart);
  hashes[n++] = mix(mix(mix(64, words[below] as number), S0w), apart);
  hashes[n++] = mix(136, deep);
  hashes[n++] = mix(mix(137, deep), S0B0t);
  // What stands between
  const inQuotes = (quotes[front] as number) & 1;
  const quoted = (quotes[top] as number) & 1;
  const commasBetween = Math.min(3, (commas[front] as number) - (commas[top] as number));
  const beforeFront = front > 0 && front - 1 !== top ? front - 1 : places.none;
  hashes[n++] = mix(mix(121, S0B0t), commasBetween);
  hashes[n++] = mix(mix(mix(122, S0B0p), inQuotes), quoted);
  hashes[n++] = mix(mix(mix(123, S0w), inQuotes), quoted);
  hashes[n++] = mix(mix(mix(124, S1S0p), (quotes[below] as number) & 1), quoted);
  hashes[n++] = mix(mix(mix(126, tags[beforeFront] as number), S0t), B0t);
  hashes[n++] = mix(mix(158, (verbs[front] as number) - (verbs[top] as number)), S0B0t);
  hashes[n++] = mix(mix(159, Math.min(3, (verbs[top] as number) - (verbs[below] as number))), S1S0t);
  // What comes: the next finite verb, the next mark
  const verbAhead = toVerb[front] as number;
  const markAhead = mark[front] as number;
  hashes[n++] = mix(mix(160, verbAhead), S0B0t);
  hashes[n++] = mix(mix(161, verbAhead), mix(S1S0p, B0p));
  hashes[n++] = mix(mix(162, verbAhead), mix(B0w, S0p));
  hashes[n++] = mix(mix(163, markAhead), S0B0t);
  hashes[n++] = mix(mix(164, markAhead), S0w);
  buffer.count = n;
}
