import { readFile, rename, writeFile } from 'node:fs/promises';
import type { ServerPorts } from './server-settings.ts';
import type { WayName } from './server-way.ts';

/** What is remembered of a data directory's server between processes: its way and ports for good, and what runs. */
export type ServerRecord = {
  way: WayName;
  ports: ServerPorts;
  /** What its way knows it by while it runs, null when it was stopped. It may have died since: ask the way. */
  handle: string | null;
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
