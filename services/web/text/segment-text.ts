import type { Span } from '#reading/extraction.ts';

/** A stretch of a text with all the marks that lie over it, the longest first. */
export type Segment<Mark extends Span> = Span & { readonly text: string; readonly marks: readonly Mark[] };

/**
 * Cuts a text at the edges of marks, so that overlapping marks can be drawn one beside the other: joined again, the segments are the
 * text, and each mark covers whole segments. Marks that lie outside of the text are cut to it, and dropped where nothing is left.
 */
export function segmentText<Mark extends Span>(text: string, marks: readonly Mark[]): Segment<Mark>[] {
  const edges = new Set([0, text.length]);
  const inside = marks.filter(({ start, end }) => start < end && start < text.length && end > 0);
  for (const { start, end } of inside) edges.add(Math.max(0, start)).add(Math.min(text.length, end));
  const cuts = [...edges].sort((a, b) => a - b);
  const byStart = inside.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const segments: Segment<Mark>[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] ?? start;
    open = open.filter((mark) => mark.end > start);
    for (let mark = byStart[next]; mark !== undefined && mark.start <= start; mark = byStart[++next])
      open.push(mark);
    segments.push({ start, end, text: text.slice(start, end), marks: open.toSorted(longestFirst) });
  }
  return segments;
}

function longestFirst(left: Span, right: Span): number {
  return right.end - right.start - (left.end - left.start);
}

/** The paragraphs of a text as stretches of it: what stands between line breaks, blank lines left out. */
export function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}
