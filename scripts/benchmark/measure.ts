import { startCpuClock } from './own-cost.ts';

/**
 * Measures several pieces of work side by side, round after round, so that what slows the machine slows all of them. The
 * first round warms up and is not counted.
 * @returns for each piece the median of its rounds, in milliseconds of processor time
 */
export function measureSideBySide<Name extends string>(
  works: Readonly<Record<Name, () => void>>,
  rounds: number,
): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const cpuMs = startCpuClock();
      works[name]();
      if (round > 0) times[name].push(cpuMs());
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

/** The middle of some numbers; the upper of two middles. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
