import { ChartFrame } from './chart-frame.tsx';

const WIDTH = 900;
const HEIGHT = 150;
const AXIS = 24;
const TOP = 18;

export type Bar = { readonly label: string; readonly value: number };

/** Counts over time as bars; the highest carries its number, and a table for screen readers carries all. */
export function MonthBars({ bars, caption }: { bars: readonly Bar[]; caption: string }) {
  const highest = Math.max(1, ...bars.map(({ value }) => value));
  const step = WIDTH / Math.max(bars.length, 12);
  const everyNth = Math.ceil(bars.length / 12);
  return (
    <ChartFrame label={caption}>
      <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {bars.map(({ label, value }, index) => {
          const height = (value / highest) * (HEIGHT - AXIS - TOP);
          const x = index * step;
          return (
            <g key={label}>
              <rect
                class="bar"
                x={x + step * 0.15}
                y={HEIGHT - AXIS - height}
                width={step * 0.7}
                height={height}
                rx={2}
              />
              {value > 0 && (
                <text class="tick" x={x + step / 2} y={HEIGHT - AXIS - height - 5}>
                  {value}
                </text>
              )}
              {index % everyNth === 0 && (
                <text class="tick" x={x + step / 2} y={HEIGHT - 6}>
                  {label}
                </text>
              )}
            </g>
          );
        })}
        <line class="base" x1={0} x2={WIDTH} y1={HEIGHT - AXIS} y2={HEIGHT - AXIS} />
      </svg>
      <table class="unseen">
        <caption>{caption}</caption>
        <tbody>
          {bars.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ChartFrame>
  );
}
