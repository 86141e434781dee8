/** Signs with which spreadsheets begin a formula; a name from an article must not become one. */
const FORMULA = /^[=+\-@\t\r]/;

/** A row of a table, each value under the name of its column. */
export type Row = Readonly<Record<string, string | number | null>>;

/**
 * Rows as CSV (RFC 4180), with a first row of column names. A value that a spreadsheet would take for a formula gets an apostrophe in
 * front, as OWASP advises against CSV injection; null is an empty cell.
 */
export function toCsv(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? null)).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
