import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * The secret that a file holds. Where the file is missing it is made with a new one: 192 random bits in hexadecimal, since a program might
 * take one that begins with `-` for an option.
 * Only its owner may read it afterwards, whoever could before.
 */
export async function readOrCreateSecret(path: string): Promise<string> {
  const kept = await readSecret(path);
  if (kept !== null) {
    await chmod(path, 0o600);
    return kept;
  }
  await mkdir(dirname(path), { recursive: true });
  try {
    // `wx` so that of two processes that start together one makes the secret and the other reads it.
    await writeFile(path, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EEXIST') throw thrown;
  }
  const secret = await readSecret(path);
  if (secret === null) throw new Error(`The secret file ${path} is empty`);
  return secret;
}

/** The secret in a file, or null where there is no such file or it is empty. */
export async function readSecret(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim() || null;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw thrown;
  }
}
