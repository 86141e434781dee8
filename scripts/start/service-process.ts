import { type ChildProcess, spawn } from 'node:child_process';
import { open, rename } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export type ServiceProcess = {
  /** Resolves when the process has ended, with how: `exit code 1`, `signal SIGKILL`. */
  ended: Promise<string>;
  /** Asks it to end and resolves when it has; by force when it takes too long. */
  stop(): Promise<void>;
};

export type ServiceDescription = {
  /** What people call it: `api`, `worker`. */
  name: string;
  /** The TypeScript file that is the process. */
  file: URL;
  environment: NodeJS.ProcessEnv;
  logFile: string;
};

const STOP_LIMIT_MS = 20_000;
const endWithParent = new URL('end-with-parent.ts', import.meta.url);

/** Starts a service as a process of its own that logs to a file. */
export async function startService({
  file,
  environment,
  logFile,
}: ServiceDescription): Promise<ServiceProcess> {
  const log = await open(logFile, 'a');
  try {
    const child = spawn(process.execPath, ['--import', endWithParent.href, fileURLToPath(file)], {
      env: environment,
      // Apart from the terminal's process group: Ctrl-C reaches `npm start` only, which stops its services in order.
      detached: true,
      stdio: ['ignore', log.fd, log.fd, 'ipc'],
    });
    const ended = new Promise<string>((resolve, reject) => {
      child.once('exit', (code, signal) =>
        resolve(signal === null ? `exit code ${code}` : `signal ${signal}`),
      );
      child.once('error', reject);
    });
    return { ended, stop: () => stopChild(child, ended) };
  } finally {
    await log.close();
  }
}

/** Sets the log of the run before aside (`api.log.1`), so that a log begins with its run and never grows for ever. */
export async function beginLog(logFile: string): Promise<void> {
  await rename(logFile, `${logFile}.1`).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code !== 'ENOENT') throw thrown;
  });
}

async function stopChild(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill('SIGTERM');
  const forced = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await ended;
  clearTimeout(forced);
}
