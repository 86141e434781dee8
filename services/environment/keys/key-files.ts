import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ApiKey, idOfSecret, isSecretOf, makeKey, type Scope } from './api-key.ts';

/*
 * Keys lie in a folder that only its owner may enter, one file each: making one and taking one back is a single step of the
 * file system, so that the command line and the API need no lock, and a revoked key is refused from the next request on.
 */

/** Makes a key and keeps its hash. @returns the key as kept, and its text, which is shown this once */
export async function createKey(
  directory: string,
  wanted: { name: string; scope: Scope; createdAt: string },
): Promise<{ key: ApiKey; secret: string }> {
  const made = makeKey(wanted);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const content = `${JSON.stringify(made.key, null, 2)}\n`;
  await writeFile(fileOf(directory, made.key.id), content, { mode: 0o600, flag: 'wx' });
  return made;
}

/** Every key, the oldest first; none where there is no such folder. */
export async function listKeys(directory: string): Promise<ApiKey[]> {
  const names = await readdir(directory).catch(absent<string[]>([]));
  const ids = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  const keys = await Promise.all(ids.map((id) => readKey(directory, id)));
  return keys
    .filter((key) => key !== null)
    .sort((one, other) => one.createdAt.localeCompare(other.createdAt) || one.id.localeCompare(other.id));
}

/** Takes a key back. @returns false where there is none with that id */
export async function revokeKey(directory: string, id: string): Promise<boolean> {
  if ((await readKey(directory, id)) === null) return false;
  await rm(fileOf(directory, id), { force: true });
  return true;
}

/** The key whose text this is, or null: unknown, revoked, or no key at all. */
export async function findKey(directory: string, secret: string): Promise<ApiKey | null> {
  const id = idOfSecret(secret);
  const key = id === null ? null : await readKey(directory, id);
  return key !== null && isSecretOf(secret, key.hash) ? key : null;
}

async function readKey(directory: string, id: string): Promise<ApiKey | null> {
  // An id goes into a path, so it has to look like one.
  if (!/^[0-9a-f]{16}$/.test(id)) return null;
  const content = await readFile(fileOf(directory, id), 'utf8').catch(absent(null));
  return content === null ? null : (JSON.parse(content) as ApiKey);
}

function fileOf(directory: string, id: string): string {
  return join(directory, `${id}.json`);
}

/** Takes a missing file or folder for `nothing`; any other failure is thrown on. */
function absent<Nothing>(nothing: Nothing): (thrown: NodeJS.ErrnoException) => Nothing {
  return (thrown) => {
    if (thrown.code !== 'ENOENT') throw thrown;
    return nothing;
  };
}
