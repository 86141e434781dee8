import type { Command } from 'commander';
import { formatOption } from './format-option.ts';
import type { InputFormat } from './inputs/read-inputs.ts';
import type { Terminal } from './terminal.ts';

const PATHS = 'files, folders or patterns; standard input without one';

/** Commands that need neither the service nor a database. What they read with is loaded when they run: nobody else waits for it. */
export function addLocalCommands(program: Command, terminal: Terminal): void {
  program
    .command('extract')
    .description('print what is read in documents, one JSON object a line')
    .argument('[path...]', PATHS)
    .option('--no-clean', 'read the text exactly as it is')
    .addOption(formatOption())
    .action(async (paths: string[], options: { clean: boolean; format?: InputFormat }) => {
      const format = options.format ?? null;
      const { extract } = await import('./commands/extract.ts');
      process.exitCode = await extract({ paths, format, clean: options.clean, terminal });
    });

  program
    .command('explain')
    .description('print documents with what is found marked in place, and why')
    .argument('[path...]', PATHS)
    .option('--no-clean', 'read the text exactly as it is')
    .addOption(formatOption())
    .action(async (paths: string[], options: { clean: boolean; format?: InputFormat }) => {
      const format = options.format ?? null;
      const { explain } = await import('./commands/explain.ts');
      process.exitCode = await explain({ paths, format, clean: options.clean, terminal });
    });

  program
    .command('clean')
    .description('print the article that is left when a page is cleaned, and what was changed')
    .argument('[path...]', PATHS)
    .option('--json', 'print JSON, one object a line', false)
    .addOption(formatOption())
    .action(async (paths: string[], { json, format }: { json: boolean; format?: InputFormat }) => {
      const { clean } = await import('./commands/clean.ts');
      process.exitCode = await clean({ paths, format: format ?? null, json, terminal });
    });
}
