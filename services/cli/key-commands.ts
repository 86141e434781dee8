import { type Command, Option } from 'commander';
import { SCOPES, type Scope } from '#environment/keys/api-key.ts';
import { createApiKey, listApiKeys, revokeApiKeys } from './commands/keys.ts';
import { readKeysDirectory } from './environment.ts';
import type { Terminal } from './terminal.ts';

/** Commands for the keys that callers of the API send; they work on the service's folder of keys itself. */
export function addKeyCommands(program: Command, terminal: Terminal): void {
  const keys = program.command('keys').description('make and take back keys of the API');
  const where = () => ({ directory: readKeysDirectory(), terminal });

  keys
    .command('create')
    .description('make a key and print it, this once')
    .requiredOption('--name <name>', 'what it is for')
    .addOption(
      new Option('--scope <scope>', 'what it allows; each scope includes those before it')
        .choices(SCOPES)
        .default('read'),
    )
    .action(async (wanted: { name: string; scope: Scope }) => {
      process.exitCode = await createApiKey(wanted, where());
    });

  keys
    .command('list')
    .description('list the keys, without the keys themselves')
    .option('--json', 'print JSON, one object a line', false)
    .action(async (options: { json: boolean }) => {
      process.exitCode = await listApiKeys(options, where());
    });

  keys
    .command('revoke')
    .description('take keys back; they are refused from the next request on')
    .argument('<id...>', 'ids of keys, as the list shows them')
    .action(async (ids: string[]) => {
      process.exitCode = await revokeApiKeys({ ids }, where());
    });
}
