import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isProcess } from '#graph-schema/server/process-identity.ts';
import { ScriptError } from '../run-script.ts';

/** Words of the command line by which a process is known to be `npm start`. */
const START_SCRIPT = 'scripts/start.ts';

/**
 * Makes this process the only `npm start` of a data directory, until the returned function is called. One that was killed holds nothing.
 *
 * @throws ScriptError when another one runs
 */
export async function lockDataDirectory(dataDirectory: string): Promise<() => Promise<void>> {
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  const file = join(dataDirectory, 'start.pid');
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  if (holder > 0 && holder !== process.pid && (await isProcess(holder, START_SCRIPT))) {
    throw new ScriptError(
      `Newsgraph runs already on ${dataDirectory} (process ${holder}). Another one beside it needs its own --data DIR and --port N.`,
    );
  }
  await writeFile(file, `${process.pid}\n`);
  return () => rm(file, { force: true });
}
