import { type Counts, scoresOf } from '../scoring/counts.ts';

export type TableRow = string[];

/** The rows of a set: metric, precision, recall, F1, counts, and the change of F1 since the last recorded run. */
export function metricRows(
  metrics: Record<string, Counts>,
  last: Record<string, Counts> | undefined,
): TableRow[] {
  return Object.entries(metrics)
    .filter(([, { predicted, gold }]) => predicted + gold > 0)
    .map(([metric, counts]) => {
      const { precision, recall, f1 } = scoresOf(counts);
      const before = last?.[metric];
      const change = before === undefined ? 'new' : signed(f1 - scoresOf(before).f1);
      const { right, predicted, found, gold } = counts;
      return [
        metric,
        ...[precision, recall, f1].map(decimals),
        `${right}/${predicted}`,
        `${found}/${gold}`,
        change,
      ];
    });
}

export const METRIC_HEADER: TableRow = ['', 'P', 'R', 'F1', 'right/predicted', 'found/labelled', 'change'];

function decimals(value: number): string {
  return value.toFixed(3);
}

function signed(value: number): string {
  const rounded = value.toFixed(3);
  if (/^-?0\.000$/.test(rounded)) return '';
  return value > 0 ? `+${rounded}` : rounded;
}

/** Columns of equal width for a terminal: the first to the left, the others to the right. */
export function plainTable(header: TableRow, rows: readonly TableRow[]): string {
  const lines = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}

/** The same as Markdown. */
export function markdownTable(header: TableRow, rows: readonly TableRow[]): string {
  const align = header.map((_, column) => (column === 0 ? '---' : '---:'));
  return [header, align, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
