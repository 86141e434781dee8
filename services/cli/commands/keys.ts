import type { Scope } from '#environment/keys/api-key.ts';
import { createKey, listKeys, revokeKey } from '#environment/keys/key-files.ts';
import { type Terminal, writeLine } from '../terminal.ts';

type Where = { readonly directory: string; readonly terminal: Terminal };

/** `newsgraph keys create`: makes a key and prints it, alone on standard output, this once. */
export async function createApiKey(
  { name, scope }: { name: string; scope: Scope },
  { directory, terminal }: Where,
): Promise<number> {
  const { key, secret } = await createKey(directory, { name, scope, createdAt: new Date().toISOString() });
  await writeLine(terminal.stderr, `Key ${key.id} (${scope}). It is shown this once; only its hash is kept.`);
  await writeLine(terminal.stdout, secret);
  return 0;
}

/** `newsgraph keys list`: each key in a line, the oldest first; no key itself, for none is kept. */
export async function listApiKeys(
  { json }: { json: boolean },
  { directory, terminal }: Where,
): Promise<number> {
  const keys = await listKeys(directory);
  for (const { id, name, scope, createdAt } of keys)
    await writeLine(
      terminal.stdout,
      json
        ? JSON.stringify({ id, name, scope, createdAt })
        : `${id}  ${scope.padEnd('write'.length)}  ${createdAt.slice(0, 10)}  ${name}`,
    );
  if (keys.length === 0 && !json) await writeLine(terminal.stderr, `No keys in ${directory}`);
  return 0;
}

/** `newsgraph keys revoke`: @returns 1 where one of the ids is not that of a key; the others are revoked */
export async function revokeApiKeys(
  { ids }: { ids: readonly string[] },
  { directory, terminal }: Where,
): Promise<number> {
  let exitCode = 0;
  for (const id of ids) {
    const revoked = await revokeKey(directory, id);
    if (!revoked) exitCode = 1;
    await writeLine(terminal.stderr, revoked ? `Revoked ${id}` : `There is no key ${id}`);
  }
  return exitCode;
}
