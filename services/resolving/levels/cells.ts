/** The part of a block that one day of publication makes: what a document touches when it comes or goes. */
type Cell = { readonly block: string; readonly day: string };

/** The key of a cell; the day is '' for documents without a date. */
export function cellKey({ block, day }: { block: string; day: string | null }): string {
  return `${block}|${day ?? ''}`;
}

/** The reverse of `cellKey`; blocks may hold the separator, days never do. */
export function splitCell(key: string): Cell {
  const at = key.lastIndexOf('|');
  return { block: key.slice(0, at), day: key.slice(at + 1) };
}

/** The month of a day ("2025-12"), '' for ''. */
export function monthOf(day: string): string {
  return day.slice(0, '2025-12'.length);
}
