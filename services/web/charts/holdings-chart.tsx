import type { Holding } from '#api/schemas/holding.ts';
import { period } from '../text/phrases.ts';
import { ChartFrame } from './chart-frame.tsx';
import { timeScale } from './time-scale.ts';

const WIDTH = 900;
const ROW = 44;
const BAR = 12;
const AXIS = 28;

type Row = {
  readonly label: string;
  readonly status: Holding['status'];
  readonly first: string;
  readonly last: string;
};

/**
 * Offices as bars from the first to the last report, one row each; undated ones are in the list beneath and not here. The list says the
 * same in words, so that the drawing is one picture to a screen reader.
 */
export function HoldingsChart({
  holdings,
  label,
  rowLabel,
}: {
  holdings: readonly Holding[];
  label: string;
  rowLabel: (holding: Holding) => string;
}) {
  const rows = holdings.flatMap((holding): Row[] => {
    const { status, firstReported: first, lastReported: last } = holding;
    return first === null || last === null ? [] : [{ label: rowLabel(holding), status, first, last }];
  });
  if (rows.length === 0) return null;
  const scale = timeScale({ days: rows.flatMap(({ first, last }) => [first, last]), width: WIDTH });
  const height = rows.length * ROW + AXIS;
  return (
    <ChartFrame label={label}>
      <svg class="chart" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
        {scale.ticks.map(({ x, label: month }) => (
          <g key={x}>
            <line class="grid" x1={x} x2={x} y1={0} y2={height - AXIS} />
            <text class="tick" x={x} y={height - 8}>
              {month}
            </text>
          </g>
        ))}
        {rows.map((row, index) => (
          <ChartRow key={`${row.label} ${row.status}`} row={row} y={index * ROW} at={scale.at} />
        ))}
      </svg>
    </ChartFrame>
  );
}

function ChartRow({ row, y, at }: { row: Row; y: number; at: (day: string) => number }) {
  const { label, status, first, last } = row;
  const [start, end] = [at(first), at(last)];
  const anchor = start > WIDTH / 2 ? 'end' : 'start';
  return (
    <g>
      <title>{`${label}: reported ${period({ from: first, to: last })}`}</title>
      <text
        class="row"
        x={anchor === 'end' ? end + BAR / 2 : start - BAR / 2}
        y={y + 18}
        text-anchor={anchor}
      >
        {status === 'current' ? label : `${label} (${status})`}
      </text>
      <rect
        class={`bar ${status}`}
        x={start - BAR / 2}
        y={y + 25}
        width={end - start + BAR}
        height={BAR}
        rx={BAR / 2}
      />
    </g>
  );
}
