import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage } from './page/build-page.ts';

/**
 * `npm pack` runs this first: Node refuses to strip types inside node_modules, so the package carries JavaScript in dist/, stripped
 * the same way, beside the data that the code reads at the same places as in the source tree. The page goes along as its bundle.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

await buildPage();
const page = 'services/web/';

const files = globSync('{services,graph-schema}/**/*', { cwd: root, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(test|suite|fixture)\.ts$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
  .filter((path) => !path.includes('node_modules'))
  .filter((path) => !path.startsWith(page) || path.startsWith(`${page}dist/`));

/** `from './tokens.ts'` and `import.meta.resolve('#readers/worker.ts')` name the files as they are called in dist. */
function compile(source: string): string {
  return stripTypeScriptTypes(source).replaceAll(/'([.#][^'\n]*)\.ts'/g, "'$1.js'");
}

rmSync(dist, { recursive: true, force: true });
for (const path of files) {
  const target = join(dist, path);
  mkdirSync(dirname(target), { recursive: true });
  if (path.endsWith('.ts')) {
    writeFileSync(target.replace(/\.ts$/, '.js'), compile(readFileSync(join(root, path), 'utf8')));
  } else {
    cpSync(join(root, path), target);
  }
}
const { imports, version, description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
// Makes `#reading/…` mean the compiled tree for the files in it, which read their version and description here as well.
writeFileSync(
  join(dist, 'package.json'),
  `${JSON.stringify({ type: 'module', version, description, imports }, null, 2)}\n`,
);
