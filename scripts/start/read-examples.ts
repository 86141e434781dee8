import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ScriptError } from '../run-script.ts';

const program = fileURLToPath(new URL('../../services/cli/newsgraph.ts', import.meta.url));
const examples = fileURLToPath(new URL('../../examples', import.meta.url));

/** Neo4j is away, or too busy: right after a cold start its first answers may take longer than the API waits for them. */
const PASSING: ReadonlySet<number> = new Set([503, 504]);
const ATTEMPTS = 5;

/**
 * Whether the API has no document yet; what passes is waited for.
 *
 * @param given.waitMs how long before it is asked again
 * @throws ScriptError where it does not tell
 */
export async function isEmpty({
  apiUrl,
  signal,
  waitMs = 2_000,
}: {
  apiUrl: string;
  signal: AbortSignal;
  waitMs?: number;
}): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetch(`${apiUrl}/documents?limit=1`, { signal });
    if (answer.ok) {
      const { items } = (await answer.json()) as { items: unknown[] };
      return items.length === 0;
    }
    await answer.body?.cancel();
    if (!PASSING.has(answer.status) || attempt === ATTEMPTS)
      throw new ScriptError(`The API at ${apiUrl} answered ${answer.status} when asked for its documents`);
    await sleep(waitMs, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

/**
 * Sends the examples in, as anyone would on the command line, and waits until they are read; what the command prints is shown.
 *
 * @throws ScriptError when the command fails
 */
export async function readExamples({
  apiUrl,
  tokenFile,
  signal,
}: {
  apiUrl: string;
  tokenFile: string;
  signal: AbortSignal;
}): Promise<void> {
  const child = spawn(process.execPath, [program, 'ingest', examples, '--collection', 'demo', '--wait'], {
    env: { ...process.env, NEWSGRAPH_URL: apiUrl, NEWSGRAPH_TOKEN_FILE: tokenFile },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const end = () => child.kill();
  signal.addEventListener('abort', end);
  const how = await new Promise<string | number | null>((resolve, reject) => {
    child.once('exit', (code, killed) => resolve(killed ?? code));
    child.once('error', reject);
  });
  signal.removeEventListener('abort', end);
  signal.throwIfAborted();
  if (how !== 0) throw new ScriptError(`The examples could not be read (newsgraph ingest: ${how})`);
}
