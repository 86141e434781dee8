/** What a number of callers saw, each of whom asks again as soon as it is answered. */
export type Load = {
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
  /** Questions that were not answered; the times are those of the others. */
  readonly failed: number;
};

/** How long is asked: for a time, and beyond it until there are so many answers, but no longer than another time. */
export type Span = {
  readonly milliseconds: number;
  readonly answers: number;
  readonly mostMilliseconds: number;
};

/**
 * Asks for a while with so many callers at once and measures each answer.
 * @param wanted.ask one question; `number` counts them, so that not all need be the same
 */
export async function measureLoad(wanted: {
  readonly callers: number;
  readonly span: Span;
  readonly ask: (number: number) => Promise<unknown>;
}): Promise<Load> {
  const { callers, span, ask } = wanted;
  const times: number[] = [];
  const began = performance.now();
  let [asked, failed] = [0, 0];
  const call = async () => {
    while (goesOn(span, { milliseconds: performance.now() - began, answers: times.length })) {
      const start = performance.now();
      asked += 1;
      try {
        await ask(asked);
        times.push(performance.now() - start);
      } catch {
        failed += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
  const seconds = (performance.now() - began) / 1_000;
  times.sort((one, other) => one - other);
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), perSecond: times.length / seconds, failed };
}

function goesOn(span: Span, past: { milliseconds: number; answers: number }): boolean {
  if (past.milliseconds < span.milliseconds) return true;
  return past.answers < span.answers && past.milliseconds < span.mostMilliseconds;
}

/** @param sorted in ascending order; NaN where it is empty */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
