import type { Edit } from '../edits/edit.ts';

/**
 * A stretch of text of a page: `text` is what `html.slice(start, end)` says (one character for an entity). Pieces of one
 * line share its number; null is for text that no reader sees or that is not the article's.
 */
export type PlacedPiece = { start: number; end: number; text: string; line: number | null };

/**
 * Edits that make the article's text out of a page: lines apart by "\n", white space of the markup as single spaces.
 * Pieces come in the order of the page.
 */
export function textOfPieces(html: string, pieces: readonly PlacedPiece[]): Edit[] {
  const edits: Edit[] = [];
  let cursor = 0;
  let line: number | null = null;
  let dropsText = false;
  for (const piece of pieces) {
    if (piece.line === null) {
      dropsText ||= /\S/.test(piece.text);
      continue;
    }
    const after = line === null || piece.line === line ? '' : '\n';
    const kind = dropsText ? 'page furniture' : 'markup';
    if (piece.start > cursor || after !== '') edits.push({ kind, start: cursor, end: piece.start, after });
    edits.push(...innerEdits(html, piece));
    cursor = piece.end;
    line = piece.line;
    dropsText = false;
  }
  if (cursor < html.length) edits.push({ kind: 'markup', start: cursor, end: html.length, after: '' });
  return edits;
}

/** Entities become their characters; line ends and tabs within a paragraph are spaces. */
function innerEdits(html: string, piece: PlacedPiece): Edit[] {
  if (piece.end - piece.start !== piece.text.length || !html.startsWith(piece.text, piece.start)) {
    return [{ kind: 'entity', start: piece.start, end: piece.end, after: piece.text }];
  }
  return Array.from(piece.text.matchAll(/[ \t\f]*[\n\r\t\f][\s]*/g), ({ index, 0: found }) => ({
    kind: 'markup',
    start: piece.start + index,
    end: piece.start + index + found.length,
    after: ' ',
  }));
}
