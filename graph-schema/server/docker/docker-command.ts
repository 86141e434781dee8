import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const ENGINE_LIMIT_MS = 5_000;

/**
 * Runs `docker` with these words and gives what it printed, without the line's end.
 *
 * @param environment variables for the command; `--env NAME` hands one on without its value being seen on a command line
 * @throws what execFile throws, with `stderr`
 */
export async function docker(words: string[], environment: Record<string, string> = {}): Promise<string> {
  const { stdout } = await promisify(execFile)('docker', words, { env: { ...process.env, ...environment } });
  return stdout.trimEnd();
}

/** What `docker` said when it failed, for a message. */
export function dockerComplaint(thrown: unknown): string {
  const { stderr = '', message = '' } = thrown as { stderr?: string; message?: string };
  return stderr.trim() || message;
}

/** Whether a Docker engine answers here; false too when there is no `docker` command, or the engine takes longer than five seconds. */
export async function engineAnswers(): Promise<boolean> {
  return promisify(execFile)('docker', ['version', '--format', '{{.Server.Version}}'], {
    timeout: ENGINE_LIMIT_MS,
  }).then(
    ({ stdout }) => stdout.trim() !== '',
    () => false,
  );
}
