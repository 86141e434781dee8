import { setTimeout as sleep } from 'node:timers/promises';
import { isRetryableError } from 'neo4j-driver';

/** As long as the driver waits before it repeats a transaction the first time; then twice as long each time. */
const FIRST_DELAY_MS = 1_000;

/**
 * Does work again for as long as it fails with what the driver says may pass by itself; queries that are sent on their own are not
 * repeated by the driver.
 * @param options.forMs how long after the beginning it is begun again; 0 for once only
 * @throws what the work threw last
 */
export async function repeatRetryable<Result>(
  work: () => Promise<Result>,
  { forMs, firstDelayMs = FIRST_DELAY_MS }: { forMs: number; firstDelayMs?: number },
): Promise<Result> {
  const began = performance.now();
  for (let delay = firstDelayMs; ; delay *= 2) {
    try {
      return await work();
    } catch (thrown) {
      if (!isRetryableError(thrown) || performance.now() - began >= forMs) throw thrown;
      await sleep(delay);
    }
  }
}
