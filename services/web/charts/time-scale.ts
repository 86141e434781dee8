/** Where days lie on an axis of a given width, and the years or months to write under it. */
export type TimeScale = {
  readonly at: (day: string) => number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
};

const DAY_MS = 86_400_000;
const MOST_TICKS = 8;

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/**
 * An axis from the first day to the last, with a margin of a twentieth at both ends so that single days do not stick to the edge. A tick
 * stands at the start of a month, of every second, third, sixth month or of every year, whatever leaves eight or fewer.
 */
export function timeScale({ days, width }: { days: readonly string[]; width: number }): TimeScale {
  const times = days.map((day) => Date.parse(day.slice(0, 10))).filter((time) => !Number.isNaN(time));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const margin = Math.max((last - first) / 20, 15 * DAY_MS);
  const [from, to] = [first - margin, last + margin];
  const x = (time: number) => ((time - from) / (to - from)) * width;
  return {
    at: (day) => x(Date.parse(day.slice(0, 10))),
    ticks: monthStarts({ from, to }).map((time) => ({ x: x(time), label: MONTH.format(time) })),
  };
}

function monthStarts({ from, to }: { from: number; to: number }): number[] {
  const start = new Date(from);
  const months: { time: number; month: number }[] = [];
  for (let month = start.getUTCMonth() + 1; ; month++) {
    const time = Date.UTC(start.getUTCFullYear(), month, 1);
    if (time > to) break;
    months.push({ time, month: new Date(time).getUTCMonth() });
  }
  const step = [1, 2, 3, 6, 12].find((size) => months.length / size <= MOST_TICKS);
  const years = Math.ceil(months.length / 12 / MOST_TICKS);
  return months
    .filter(({ month, time }) =>
      step === undefined ? month === 0 && new Date(time).getUTCFullYear() % years === 0 : month % step === 0,
    )
    .map(({ time }) => time);
}
