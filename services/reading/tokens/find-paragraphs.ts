import type { Span } from '#reading/extraction.ts';
import { isLineBreak, isSpace, kindOfCode, LOWER } from '#reading/tokens/character-kinds.ts';

/**
 * Paragraphs of a text: every line that is not blank, without the white space around it. Cleaned articles have one
 * paragraph a line with blank lines between; feeds and pasted texts often lack the blank lines. A line that begins
 * with a small letter right under another one goes on with its paragraph: such texts were wrapped.
 */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let blankBefore = true;
  let lineStart = 0;
  while (lineStart <= text.length) {
    const lineEnd = endOfLine(text, lineStart);
    const line = trimmed(text, lineStart, lineEnd);
    const last = paragraphs.at(-1);
    if (line && last && !blankBefore && kindOfCode(text.charCodeAt(line.start)) === LOWER)
      last.end = line.end;
    else if (line) paragraphs.push(line);
    // The two halves of a Windows line end are one break.
    const isPair = text.charCodeAt(lineEnd) === 0x0d && text.charCodeAt(lineEnd + 1) === 0x0a;
    blankBefore = line === null;
    lineStart = lineEnd + (isPair ? 2 : 1);
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
