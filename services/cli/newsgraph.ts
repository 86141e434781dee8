#!/usr/bin/env node
import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { addDecideCommands } from './decide-commands.ts';
import { addKeyCommands } from './key-commands.ts';
import { addLocalCommands } from './local-commands.ts';
import { addServiceCommands } from './service-commands.ts';
import type { Terminal } from './terminal.ts';

const terminal: Terminal = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  interactive: process.stdout.isTTY === true,
};

const program = new Command('newsgraph')
  .description(packageJson.description)
  .version(packageJson.version, '--version', 'print the version');
addServiceCommands(program, terminal);
addDecideCommands(program, terminal);
addLocalCommands(program, terminal);
addKeyCommands(program, terminal);

// `newsgraph extract … | head` closes our output early; that is the reader's choice and no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

await program.parseAsync();
