import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SERVICES = join(import.meta.dirname, '..');

/** Whatever facts depend on: how documents are cleaned and read, with all word lists and models, and how names are folded into keys. */
const SOURCES = '{cleaning,reading,resolving}/**/*.{ts,js,txt,json,gz}';
/** Of these, what only tests run. */
const TESTING = /\.(?:test|fixture|suite)\.|\/(?:testing|fixtures)\//;

/** A hash over the names and contents of files, in the order of their names. @param folder the files' names are relative to it */
export function versionOf(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}

/** The version of cleaning and reading that facts are made by: it changes whenever any of it does. */
export const READING_VERSION: string = versionOf(
  SERVICES,
  globSync(SOURCES, { cwd: SERVICES }).filter((file) => !TESTING.test(file)),
);
