import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '#graph-schema/server/free-port.ts';
import { ScriptError } from '../run-script.ts';

const READY_LIMIT_MS = 60_000;
const POLL_MS = 150;

/** Where the API of this machine answers; one that listens everywhere (0.0.0.0, ::) answers here too. */
export function apiUrlOf({ host, port }: { host: string; port: number }): string {
  return `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`;
}

/**
 * Refuses a port that somebody listens on, before anything is started in vain.
 *
 * @throws ScriptError that names it
 */
export async function requireFreePort(port: number): Promise<void> {
  if ((await freePort(port)) === port) return;
  throw new ScriptError(`Port ${port} is in use by another program. Choose another: npm start -- --port N`);
}

/**
 * Resolves when the API says that it is ready.
 *
 * @throws ScriptError when it does not within a minute
 */
export async function awaitApi({ url, signal }: { url: string; signal: AbortSignal }): Promise<void> {
  for (let waitedMs = 0; waitedMs < READY_LIMIT_MS; waitedMs += POLL_MS) {
    signal.throwIfAborted();
    if (await isReady(url)) return;
    await sleep(POLL_MS);
  }
  throw new ScriptError(`The API at ${url} did not become ready within ${READY_LIMIT_MS / 1000} s`);
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/readyz`).then(
    async (answer) => {
      await answer.body?.cancel();
      return answer.ok;
    },
    () => false,
  );
}
