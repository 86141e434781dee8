import { existsSync, globSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { LICENCES, UNUSED_FILES, UNUSED_FOLDERS, UNUSED_PARTS } from './unused-parts.ts';

/**
 * Deletes from installed packages what no process opens, so that an image is small.
 *
 * @param modules a `node_modules` folder of production packages
 */
export function prunePackages(modules: string): void {
  for (const folder of packageFolders(modules)) {
    for (const name of UNUSED_FOLDERS) remove(join(folder, name));
  }
  for (const [name, parts] of Object.entries(UNUSED_PARTS)) {
    for (const part of parts) remove(join(modules, name, part));
  }
  for (const file of globSync(UNUSED_FILES, { cwd: modules })) {
    if (!LICENCES.test(basename(file))) remove(join(modules, file));
  }
}

/** The folder of every package, nested ones too: those that lie directly in a `node_modules` and have a package.json. */
function packageFolders(modules: string): string[] {
  const manifests = globSync('{,**/node_modules/}{*,@*/*}/package.json', { cwd: modules });
  return manifests.map((manifest) => join(modules, dirname(manifest)));
}

function remove(path: string): void {
  if (existsSync(path)) rmSync(path, { recursive: true });
}
