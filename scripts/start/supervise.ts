import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { ScriptError } from '../run-script.ts';
import { beginLog, type ServiceDescription, type ServiceProcess, startService } from './service-process.ts';

/** Waits between a crash and the next start; a service that crashes once more after the last is given up. */
const WAITS_MS = [500, 1_000, 2_000, 4_000];
/** One that ran this long was well: its crashes before are forgotten. */
const WELL_AFTER_MS = 60_000;
const SHOWN_LINES = 15;
const never = new Promise<never>(() => {});

export type Supervised = {
  /** Rejects with the reason when the service is given up; never resolves. */
  givenUp: Promise<never>;
  stop(): Promise<void>;
};

/**
 * Keeps a service running until `stop`: one that ends by itself is started again, after a wait that grows with each crash.
 *
 * @param service what to run; its log is begun anew
 */
export async function supervise({
  service,
  report,
}: {
  service: ServiceDescription;
  report: (line: string) => void;
}): Promise<Supervised> {
  const stopping = new AbortController();
  await beginLog(service.logFile);
  let current: ServiceProcess = await startService(service);

  async function watch(): Promise<never> {
    let crashes = 0;
    for (;;) {
      const startedAt = performance.now();
      const how = await current.ended;
      if (stopping.signal.aborted) return never;
      crashes = performance.now() - startedAt > WELL_AFTER_MS ? 1 : crashes + 1;
      const waitMs = WAITS_MS[crashes - 1];
      if (waitMs === undefined) throw await surrender(service, how);
      report(
        `The ${service.name} ended (${how}); starting it again in ${waitMs / 1000} s. Its log: ${service.logFile}`,
      );
      await sleep(waitMs, undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return never;
      current = await startService(service);
      if (stopping.signal.aborted) await current.stop();
    }
  }

  return {
    givenUp: watch(),
    async stop() {
      stopping.abort();
      await current.stop();
    },
  };
}

async function surrender({ name, logFile }: ServiceDescription, how: string): Promise<ScriptError> {
  const lines = (await readFile(logFile, 'utf8')).trimEnd().split('\n').slice(-SHOWN_LINES);
  return new ScriptError(
    `The ${name} keeps ending (${how}). The end of ${logFile}:\n${lines.map((line) => `  ${line}`).join('\n')}`,
  );
}
