/** A full stop, question mark or exclamation mark, with what closes after it, before a space; or the end of a paragraph. */
const ENDS = /[.!?]["”’»)]*(?=\s)|\n/g;

/**
 * The sentences that a stretch of a text lies in, as far as marks tell; an abbreviation may cut them short.
 * @param text the text of a document
 */
export function sentenceAround(text: string, { start, end }: { start: number; end: number }): string {
  let from = 0;
  for (const { index, 0: mark } of text.slice(0, start).matchAll(ENDS)) from = index + mark.length;
  ENDS.lastIndex = 0;
  const after = text.slice(end).search(ENDS);
  return text.slice(from, after < 0 ? text.length : end + after + 1).trim();
}
