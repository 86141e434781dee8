import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { compressFile, type WrittenFile } from './compress-file.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'services/web');

/** Where the API looks for the page (services/api/plugins/app/page.ts). */
const target = join(source, 'dist');

/** What index.html names, by the file that it is made from. */
const NAMED = {
  script: 'services/web/page.tsx',
  style: 'services/web/styles/page.css',
  icon: 'services/web/icon.svg',
  font: 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
} as const;

/**
 * Bundles services/web into services/web/dist, which it empties first: files under content hashes that browsers may keep for ever, each
 * beside its compressed forms, and the one document that names them.
 *
 * @returns each file, with its size as it is and compressed
 * @throws BuildFailure of esbuild, which names the line at fault
 */
export async function buildPage(): Promise<WrittenFile[]> {
  await rm(target, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [NAMED.script, NAMED.style, NAMED.icon],
    outdir: join(target, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: '/assets',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.woff2': 'file', '.svg': 'copy' },
    metafile: true,
    logLevel: 'silent',
  });
  const document = join(target, 'index.html');
  await writeFile(document, nameFiles(await readFile(join(source, 'index.html'), 'utf8'), metafile));
  const paths = [document, ...Object.keys(metafile.outputs).map((path) => join(root, path))];
  const written = await Promise.all(paths.map(compressFile));
  return written.map((file) => ({ ...file, path: relative(target, file.path) }));
}

/** `%style%` becomes the address of the file that was made from `NAMED.style`. */
function nameFiles(html: string, { outputs }: Metafile): string {
  return html.replaceAll(/%(\w+)%/g, (_placeholder, name: keyof typeof NAMED) => {
    const made = Object.entries(outputs).find(([, { inputs }]) =>
      // Not the whole path: node_modules may be a link to somewhere else.
      Object.keys(inputs).some((input) => input.endsWith(NAMED[name])),
    );
    if (made === undefined) throw new Error(`esbuild wrote nothing for ${NAMED[name]}`);
    return `/assets/${made[0].split('/').at(-1)}`;
  });
}
