#!/usr/bin/env node
import { Command, Option } from 'commander';
import { clean } from './commands/clean.ts';
import { extract } from './commands/extract.ts';
import { FORMATS, type InputFormat } from './inputs/read-inputs.ts';
import type { Terminal } from './terminal.ts';

const terminal: Terminal = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  interactive: process.stdout.isTTY === true,
};

const formatOption = new Option(
  '--format <format>',
  'how to take every input; else the file name tells',
).choices(FORMATS);

const program = new Command('newsgraph').description(
  'Reads news and answers with proof: who is who, who holds which office, who said what about whom.',
);

program
  .command('extract')
  .description('print what is read in documents, one JSON object a line (no database needed)')
  .argument('[path...]', 'files, folders or patterns; standard input without one')
  .option('--no-clean', 'read the text exactly as it is')
  .addOption(formatOption)
  .action(async (paths: string[], options: { clean: boolean; format?: InputFormat }) => {
    process.exitCode = await extract({
      paths,
      format: options.format ?? null,
      clean: options.clean,
      terminal,
    });
  });

program
  .command('clean')
  .description('print the article that is left when a page is cleaned, and what was changed')
  .argument('[path...]', 'files, folders or patterns; standard input without one')
  .option('--json', 'print JSON, one object a line')
  .addOption(formatOption)
  .action(async (paths: string[], options: { json?: boolean; format?: InputFormat }) => {
    process.exitCode = await clean({
      paths,
      format: options.format ?? null,
      json: options.json === true,
      terminal,
    });
  });

// `newsgraph extract … | head` closes our output early; that is the reader's choice and no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

await program.parseAsync();
