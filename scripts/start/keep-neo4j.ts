import { setTimeout as sleep } from 'node:timers/promises';
import { ScriptError } from '../run-script.ts';
import { StopRequested } from './stop-request.ts';
import type { Supervised } from './supervise.ts';

/** How the Neo4j of an installation is looked after; times come in, so that a test need not wait. */
type Keeping = {
  isThere: () => Promise<boolean>;
  /** Starts it, unless the signal says that it is to stop. */
  startAgain: (signal: AbortSignal) => Promise<unknown>;
  report: (line: string) => void;
  /** Time between two looks. */
  pollMs?: number;
  /** One that was there this long was well: its deaths before are forgotten. */
  wellAfterMs?: number;
};

/** One that dies once more is given up: something is wrong that starting does not mend. */
const MOST_DEATHS = 3;

/**
 * Starts Neo4j again when it died (killed, out of memory), on its data and ports, so that API and worker find it by themselves.
 * It is given up when it keeps dying or cannot be started. `stop` ends the watch and leaves Neo4j as it is.
 */
export function keepNeo4j(keeping: Keeping): Supervised {
  const { isThere, startAgain, report, pollMs = 5_000, wellAfterMs = 120_000 } = keeping;
  const stopping = new AbortController();
  const { signal } = stopping;

  async function watch(): Promise<never> {
    let deaths = 0;
    let startedAt = performance.now();
    for (;;) {
      await sleep(pollMs, undefined, { signal }).catch(() => signal.throwIfAborted());
      if (await isThere()) continue;
      signal.throwIfAborted();
      deaths = performance.now() - startedAt > wellAfterMs ? 1 : deaths + 1;
      if (deaths > MOST_DEATHS)
        throw new ScriptError('Neo4j keeps ending: see its log in the data directory');
      report('Neo4j ended; starting it again');
      await startAgain(signal);
      startedAt = performance.now();
    }
  }

  const givenUp = watch();
  return {
    givenUp,
    async stop() {
      stopping.abort(new StopRequested('stop'));
      await givenUp.catch(() => {});
    },
  };
}
