import type { Span } from '#reading/extraction.ts';

/**
 * Paragraphs of a text: every line that is not blank, without the white space around it. Cleaned articles have one
 * paragraph a line with blank lines between; feeds and pasted texts often lack the blank lines.
 */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let lineStart = 0;
  while (lineStart <= text.length) {
    const lineEnd = endOfLine(text, lineStart);
    const paragraph = trimmed(text, lineStart, lineEnd);
    if (paragraph) paragraphs.push(paragraph);
    lineStart = lineEnd + 1;
  }
  return paragraphs;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineBreak(text.charCodeAt(at))) at++;
  return at;
}

function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

/** Line feed, carriage return, vertical tab, form feed, next line, line and paragraph separator. */
function isLineBreak(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** White space and control characters, which are no part of any token. */
export function isSpace(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
