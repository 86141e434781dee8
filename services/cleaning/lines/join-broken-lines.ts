import type { Edit } from '../edits/edit.ts';

/** Mail and old systems break lines at 72 to 80 characters; paragraphs on one line are longer than this. */
const MAX_WIDTH = 100;
/** So many paragraphs that go on in small letters on the next line show that the text's lines are broken. */
const MIN_BROKEN_PARAGRAPHS = 3;
/** A broken line is nearly as long as the longest; a line of a list is not. */
const MIN_FILLED = 0.6;

type Paragraph = { start: number; lines: string[] };

/** Joins the lines of paragraphs whose lines were broken at a fixed width, where empty lines part the paragraphs. */
export function joinBrokenLines(text: string): Edit[] {
  const paragraphs = readParagraphs(text);
  const width = Math.max(
    0,
    ...paragraphs.flatMap(({ lines }) => lines.map(({ length }) => length)).slice(0, MAX_LINES),
  );
  if (width > MAX_WIDTH || paragraphs.filter(goesOnInSmallLetters).length < MIN_BROKEN_PARAGRAPHS) return [];
  return paragraphs.flatMap((paragraph) => joinLines(paragraph, width * MIN_FILLED));
}

/** Lines that are looked at for the longest; broken texts show it at once. */
const MAX_LINES = 2_000;

function readParagraphs(text: string): Paragraph[] {
  return Array.from(text.matchAll(/\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g), ({ index, 0: found }) => ({
    start: index,
    lines: found.split('\n'),
  }));
}

function goesOnInSmallLetters({ lines }: Paragraph): boolean {
  return lines.some((line, i) => i > 0 && /^\s*\p{Ll}/u.test(line));
}

function joinLines({ start, lines }: Paragraph, filled: number): Edit[] {
  if (lines.length < 2 || !lines.slice(0, -1).every(({ length }) => length >= filled)) return [];
  const edits: Edit[] = [];
  let end = start;
  for (const [i, line] of lines.entries()) {
    if (i > 0) edits.push({ kind: 'broken line', start: end, end: end + 1, after: ' ' });
    end += line.length + (i > 0 ? 1 : 0);
  }
  return edits;
}
