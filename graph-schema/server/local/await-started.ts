import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jServerError } from '../errors.ts';

const START_LIMIT_MS = 180_000;
const POLL_MS = 100;
const REPORT_EVERY_MS = 10_000;
const SHOWN_LINES = 15;

/**
 * Waits until the server has printed `Started.`
 *
 * @throws Neo4jServerError START_FAILED with the end of the log when the server ends first or takes more than three minutes
 */
export async function awaitStarted({
  server,
  consoleLog,
  report,
  signal,
}: {
  server: ChildProcess;
  consoleLog: string;
  report: (line: string) => void;
  signal: AbortSignal | undefined;
}): Promise<void> {
  for (let waitedMs = 0; waitedMs < START_LIMIT_MS; waitedMs += POLL_MS) {
    signal?.throwIfAborted();
    if (await hasStarted(consoleLog)) return;
    if (server.exitCode !== null || server.signalCode !== null) throw await startFailure('ended', consoleLog);
    if (waitedMs > 0 && waitedMs % REPORT_EVERY_MS === 0)
      report(`Neo4j is still starting (${waitedMs / 1000} s) …`);
    await sleep(POLL_MS);
  }
  throw await startFailure(`did not start within ${START_LIMIT_MS / 1000} s`, consoleLog);
}

async function hasStarted(consoleLog: string): Promise<boolean> {
  return /\bStarted\.\s*$/m.test(await readFile(consoleLog, 'utf8'));
}

async function startFailure(what: string, consoleLog: string): Promise<Neo4jServerError> {
  const lines = (await readFile(consoleLog, 'utf8')).trimEnd().split('\n').slice(-SHOWN_LINES);
  return new Neo4jServerError({
    code: 'START_FAILED',
    message: `Neo4j ${what}. The end of ${consoleLog}:\n${lines.map((line) => `  ${line}`).join('\n')}`,
  });
}
