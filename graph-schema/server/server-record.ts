import { execFile } from 'node:child_process';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { homeArgument, type ServerPorts } from './server-configuration.ts';

/** What is remembered of a local server between processes: its ports for good, its process while it runs. */
export type ServerRecord = {
  ports: ServerPorts;
  /** The server's process, null when it was stopped. It may have died since: ask isServerProcess. */
  pid: number | null;
  /** The process that stops the server when it ends; null for a server that was started to stay. */
  owner: number | null;
};

/** The record of a data directory, or null when no server ever ran there. */
export async function readRecord(file: string): Promise<ServerRecord | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as ServerRecord;
  } catch (thrown) {
    if (thrown instanceof SyntaxError || (thrown as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw thrown;
  }
}

/** Replaces the record at once, so that nobody reads half of one. */
export async function writeRecord(file: string, record: ServerRecord): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(record)}\n`);
  await rename(draft, file);
}

/** True while the process exists, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** True when the process is the server of this home: a process id that outlived its server may belong to anybody now. */
export async function isServerProcess(pid: number, home: string): Promise<boolean> {
  return isAlive(pid) && (await commandLine(pid)).includes(homeArgument(home));
}

async function commandLine(pid: number): Promise<string> {
  try {
    return await readFile(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    // macOS has no /proc.
    const { stdout } = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({
      stdout: '',
    }));
    return stdout;
  }
}
