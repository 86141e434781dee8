import type { Span } from '#reading/extraction.ts';
import type { Change } from '../cleaned.ts';
import type { Edit } from './edit.ts';

/** The edits with the words they replaced: for each, `before` is `original.slice(start, end)`. */
export function changesOf(original: string, edits: readonly Edit[]): Change[] {
  return edits.map(({ kind, start, end, after }) => ({
    kind,
    before: original.slice(start, end),
    after,
    start,
    end,
  }));
}

/**
 * Where a stretch of the cleaned text stands in the decoded original. A stretch that begins or ends inside changed
 * words takes in the whole change.
 *
 * With the one change "ofNATO" → "of NATO", the cleaned span of "of" leads to "ofNATO".
 */
export function traceToOriginal(changes: readonly Change[], span: Span): Span {
  let growth = 0; // how much longer the cleaned text is than the original so far
  let start: number | null = null;
  for (const change of changes) {
    const from = change.start + growth;
    const to = from + change.after.length;
    if (start === null && span.start < to) start = Math.min(span.start - growth, change.start);
    if (span.end <= from) return { start: start ?? span.start - growth, end: span.end - growth };
    if (span.end <= to) return { start: start ?? change.start, end: change.end };
    growth += change.after.length - (change.end - change.start);
  }
  return { start: start ?? span.start - growth, end: span.end - growth };
}
