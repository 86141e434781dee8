import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { GraphUnavailableError } from '#graph-schema/client/errors.ts';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5_000;

/**
 * Does something that needs Neo4j, again and again while Neo4j is away, waiting longer each time.
 *
 * @param options.stop ends the waiting: the error is thrown then
 * @throws whatever the work throws that is no GraphUnavailableError
 */
export async function withPatience<Result>(
  work: () => Promise<Result>,
  { log, stop }: { log: Logger; stop: AbortSignal },
): Promise<Result> {
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof GraphUnavailableError) || stop.aborted) throw error;
      log.warn({ waitMs, reason: error.message }, 'Neo4j is away; waiting');
      await pause(waitMs, stop);
    }
  }
}

/** Waits, or less when stopped. */
export async function pause(ms: number, stop: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal: stop }).catch((error) => {
    if (!stop.aborted) throw error;
  });
}
