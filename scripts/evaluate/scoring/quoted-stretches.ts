import type { Span } from '#reading/extraction.ts';

const OPENING = '“«„';
const CLOSING = '”»';
const STRAIGHT = '"＂';

/**
 * The stretches inside double quote marks. Marks pair within a line; one left open runs to the line's end, since a
 * quotation that goes on opens anew. A lone line break after no sentence end is wrapping and ends nothing.
 */
export function quotedStretches(text: string): Span[] {
  const found: Span[] = [];
  let start: number | null = null;
  const close = (end: number) => {
    if (start !== null && end > start) found.push({ start, end });
    start = null;
  };
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i);
    if (CLOSING.includes(mark) || (STRAIGHT.includes(mark) && start !== null)) close(i);
    else if (OPENING.includes(mark) || STRAIGHT.includes(mark)) start ??= i + 1;
    else if (mark === '\n' && !isWrapping(text, i)) close(i);
  }
  close(text.length);
  return found;
}

function isWrapping(text: string, lineBreak: number): boolean {
  const next = text.charAt(lineBreak + 1);
  return next !== '' && next !== '\n' && !'\n.!?…"”'.includes(text.charAt(lineBreak - 1));
}

const EDGE = new Set(' \t\r\n\u00a0"“”„«»‘');

/** A span less the quote marks and white space at its ends; null when nothing is left. */
export function withoutMarks(text: string, { start, end }: Span): Span | null {
  let first = start;
  let last = end;
  while (first < last && EDGE.has(text.charAt(first))) first++;
  while (last > first && EDGE.has(text.charAt(last - 1))) last--;
  return last > first ? { start: first, end: last } : null;
}
