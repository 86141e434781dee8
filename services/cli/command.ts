import { type ApiClient, createApiClient } from './api/client.ts';
import { readApiAddress } from './environment.ts';
import { messageOf } from './in-words.ts';
import { type Terminal, writeLine } from './terminal.ts';

/** Runs a command that talks to the API; what goes wrong is said in a line, and the exit code is 1. */
export async function withApi(
  terminal: Terminal,
  command: (api: ApiClient) => Promise<number>,
): Promise<number> {
  try {
    return await command(createApiClient(await readApiAddress()));
  } catch (error) {
    await writeLine(terminal.stderr, messageOf(error));
    return 1;
  }
}
