#!/usr/bin/env node
// The command as npm links it. Plain JavaScript that an old Node runs too, since finding the right one is its work.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 24;

const compiled = new URL('../dist/services/cli/newsgraph.js', import.meta.url);
const source = new URL('../services/cli/newsgraph.ts', import.meta.url);
const program = existsSync(compiled) ? compiled : source;

if (Number.parseInt(process.versions.node, 10) >= OLDEST_NODE) {
  await import(program.href);
} else {
  process.exitCode = runWithOwnNode();
}

/** Runs the program with the Node that comes as the optional dependency `node`, and gives its exit code. */
function runWithOwnNode() {
  let node;
  try {
    node = createRequire(import.meta.url).resolve('node/bin/node');
  } catch {
    console.error(`newsgraph needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.`);
    return 1;
  }
  const words = [fileURLToPath(program), ...process.argv.slice(2)];
  const { status, error } = spawnSync(node, words, { stdio: 'inherit' });
  if (error !== undefined) throw error;
  return status ?? 1;
}
