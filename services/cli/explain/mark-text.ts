/** A stretch of a text with the label that is written around it; `start` < `end`, in UTF-16 code units. */
export type Mark = { readonly start: number; readonly end: number; readonly label: string };

/**
 * Writes marks into a text: `[label words]`, one inside the other where stretches lie in each other. Stretches that only
 * overlap are written all the same; each opening bracket has its closing one.
 *
 * @example markText('Rutte said so.', [{ start: 0, end: 5, label: 'e1' }]) // '[e1 Rutte] said so.'
 */
export function markText(text: string, marks: readonly Mark[]): string {
  const opening = [...marks].sort((one, other) => one.start - other.start || other.end - one.end);
  const closing = marks.map(({ end }) => end).sort((one, other) => one - other);
  const parts: string[] = [];
  let at = 0;
  let closed = 0;
  const closeUpTo = (offset: number) => {
    for (; closed < closing.length && (closing[closed] as number) <= offset; closed++) {
      const end = closing[closed] as number;
      parts.push(text.slice(at, end), ']');
      at = end;
    }
  };
  for (const { start, label } of opening) {
    closeUpTo(start);
    parts.push(text.slice(at, start), `[${label} `);
    at = start;
  }
  closeUpTo(text.length);
  parts.push(text.slice(at));
  return parts.join('');
}
