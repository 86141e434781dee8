import { readFileSync } from 'node:fs';

/**
 * Rows of a data file of this folder: one a line, columns parted by ` ; `. Blank lines and lines that begin with `#`
 * are left out; every row has at least `columns` columns, missing ones as empty strings.
 */
export function readTable(file: string, columns: number): string[][] {
  const rows: string[][] = [];
  for (const line of readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const cells = line.split(';').map((cell) => cell.trim());
    while (cells.length < columns) cells.push('');
    rows.push(cells);
  }
  return rows;
}

/** The names of a cell, parted by ` | `; an empty cell has none. */
export function namesOf(cell: string | undefined): string[] {
  return (cell ?? '')
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
