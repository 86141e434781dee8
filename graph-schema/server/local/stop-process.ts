import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jServerError } from '../errors.ts';
import { isAlive } from '../process-identity.ts';

const POLITE_MS = 30_000;
const FORCED_MS = 5_000;
const POLL_MS = 50;

/**
 * Ends a process: politely first (Neo4j writes down what is in memory), by force after half a minute.
 *
 * @throws Neo4jServerError STOP_FAILED when it is there even so
 */
export async function stopProcess(pid: number): Promise<void> {
  if (await signalAndWait({ pid, signal: 'SIGTERM', limitMs: POLITE_MS })) return;
  if (await signalAndWait({ pid, signal: 'SIGKILL', limitMs: FORCED_MS })) return;
  throw new Neo4jServerError({ code: 'STOP_FAILED', message: `Process ${pid} does not end` });
}

async function signalAndWait(given: {
  pid: number;
  signal: NodeJS.Signals;
  limitMs: number;
}): Promise<boolean> {
  try {
    process.kill(given.pid, given.signal);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ESRCH') return true;
    throw thrown;
  }
  for (let waitedMs = 0; waitedMs < given.limitMs; waitedMs += POLL_MS) {
    if (!isAlive(given.pid)) return true;
    await sleep(POLL_MS);
  }
  return false;
}
