import { join } from 'node:path';
import { Type } from 'typebox';
import { readEnvironment } from '#environment/read-environment.ts';
import { readSecret } from '#environment/secret-file.ts';
import { serverEnvironment } from '#graph-schema/server/settings.ts';

/** The variables that the command line reads. */
export const commandLineVariables = {
  NEWSGRAPH_URL: Type.String({
    default: 'http://127.0.0.1:4747',
    pattern: '^https?://',
    description: 'Where the API is.',
  }),
  NEWSGRAPH_TOKEN: Type.Optional(
    Type.String({ description: 'The key to send; else that of the token file.' }),
  ),
  NEWSGRAPH_TOKEN_FILE: Type.Optional(
    Type.String({ description: 'File with a key; else `token` in the data directory.' }),
  ),
  NEWSGRAPH_KEYS: Type.Optional(
    Type.String({ description: 'Folder of the keys; else `keys` in the data directory.' }),
  ),
  NEWSGRAPH_DATA: serverEnvironment.NEWSGRAPH_DATA,
};

/** The folder of the API's keys. @throws EnvironmentError that names a variable at fault */
export function readKeysDirectory(): string {
  const environment = readEnvironment(commandLineVariables);
  return environment.NEWSGRAPH_KEYS ?? join(environment.NEWSGRAPH_DATA, 'keys');
}

/** Where the API is and what to show it. */
export type ApiAddress = { readonly url: string; readonly token: string | null };

/**
 * Reads where the API is and finds the token for writing: given, or in the file that the service made at its first start.
 * @throws EnvironmentError that names a variable at fault
 */
export async function readApiAddress(): Promise<ApiAddress> {
  const environment = readEnvironment(commandLineVariables);
  const file = environment.NEWSGRAPH_TOKEN_FILE ?? join(environment.NEWSGRAPH_DATA, 'token');
  return {
    url: environment.NEWSGRAPH_URL.replace(/\/+$/, ''),
    token: environment.NEWSGRAPH_TOKEN ?? (await readSecret(file)),
  };
}
