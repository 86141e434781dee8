import type { Span } from '#reading/extraction.ts';

/**
 * A text as stretches of at most `longest` code units that lie side by side and cover all of it. Cut where least is lost:
 * behind a line break, else behind the end of a sentence, else behind a space, each in the last half of the stretch,
 * else anywhere but inside a surrogate pair.
 */
export function cutText(text: string, longest: number): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const end = cutBefore(text, { from: start + Math.ceil(longest / 2), to: start + longest });
    pieces.push({ start, end });
    start = end;
  }
  if (start < text.length) pieces.push({ start, end: text.length });
  return pieces;
}

/** What a cut may stand behind, the best place first. */
const PLACES: readonly string[] = ['\n', '. ', ' '];

/** The best place in a range, in time of the range alone: `lastIndexOf` would search on down to the text's beginning. */
function cutBefore(text: string, { from, to }: { readonly from: number; readonly to: number }): number {
  const stretch = text.slice(from, to);
  for (const place of PLACES) {
    const found = stretch.lastIndexOf(place);
    if (found >= 0) return from + found + place.length;
  }
  return isLowSurrogate(text.charCodeAt(to)) ? to - 1 : to;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
