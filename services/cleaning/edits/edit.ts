/** One replacement in a text: `text.slice(start, end)` becomes `after`. Lists of edits are sorted and never overlap. */
export type Edit = { kind: string; start: number; end: number; after: string };

/** The text with all its edits carried out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const pieces: string[] = [];
  let cursor = 0;
  for (const edit of edits) {
    pieces.push(text.slice(cursor, edit.start), edit.after);
    cursor = edit.end;
  }
  pieces.push(text.slice(cursor));
  return pieces.join('');
}
