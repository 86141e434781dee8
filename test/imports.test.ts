import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The format that reading prints, in schemas that others build theirs on. */
const format = 'services/reading/extraction.ts';

/** The most bytes that a document may have: what is stored is what can be read. */
const limit = 'services/cleaning/max-bytes.ts';

/**
 * Which part may use which, one way only. A part followed by `types` may be named in `import type` alone.
 * The pure ones (cleaning, reading, resolving, questions) touch no file, network, clock or database.
 */
const allowed: Record<string, string[]> = {
  'services/environment': [],
  'services/reading': [],
  'services/cleaning': [format, 'services/reading types'],
  'services/resolving': ['services/reading types'],
  'services/questions': ['services/reading'],
  'services/readers': ['services/cleaning', 'services/reading'],
  'graph-schema': ['services/environment', format],
  'services/store': [
    'graph-schema',
    'services/resolving',
    'services/reading types',
    'services/cleaning types',
    limit,
  ],
};

/** The page runs in a browser and knows of the service what goes over the wire: the shapes of answers. */
const page = 'services/web';
const pageMayUse = ['services/api types', format];

const libraries = Object.keys(allowed);
const processes = ['services/api', 'services/ingestion', 'services/cli'];

type Import = { file: string; path: string; typeOnly: boolean };

/** The part that a file belongs to: `services/api/app.ts` is of `services/api`, `scripts/start/x.ts` of `scripts`. */
function partOf(path: string): string {
  const [first = '', second = ''] = path.split(sep);
  return first === 'services' ? `${first}/${second}` : first;
}

/** `#store/queries/x.ts` lies in services/store, `#graph-schema/…` in graph-schema, as the imports of package.json say. */
const folders: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).imports;

function pathOf({ file, specifier }: { file: string; specifier: string }): string | null {
  if (specifier.startsWith('.')) return relative(root, join(root, dirname(file), specifier));
  const [name = '', ...rest] = specifier.split('/');
  const folder = folders[`${name}/*`];
  return folder === undefined ? null : relative(root, join(root, folder.replace('*', rest.join('/'))));
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  const found = source.matchAll(
    /^(?:import|export)(?<type> type)?[^'";]*?from '(?<from>[^']+)'|import\('(?<dynamic>[^']+)'\)/gm,
  );
  return [...found].flatMap(({ groups }) => {
    const specifier = groups?.from ?? groups?.dynamic ?? '';
    const path = pathOf({ file, specifier });
    return path === null ? [] : [{ file, path, typeOnly: groups?.type !== undefined }];
  });
}

/** Tests, and what only they run, may use the tools of tests. */
const forTests = /\.(?:test|suite|fixture)\.tsx?$/;

const sources = globSync('{services,graph-schema}/**/*.{ts,tsx}', { cwd: root }).filter(
  (file) => !forTests.test(file) && !file.includes('node_modules'),
);
const imports = sources.flatMap(importsOf).filter(({ file, path }) => partOf(file) !== partOf(path));

/** The imports of some parts that the rules do not allow, as lines that say where to look. */
function offences(parts: string[], mayUse: (part: string) => string[]): string[] {
  return imports
    .filter(({ file }) => parts.includes(partOf(file)))
    .filter(({ file, path, typeOnly }) => {
      const names = [path, partOf(path), ...(typeOnly ? [`${partOf(path)} types`] : [])];
      return !mayUse(partOf(file)).some((use) => names.includes(use));
    })
    .map(({ file, path, typeOnly }) => `${file} uses ${typeOnly ? 'types of ' : ''}${path}`);
}

describe('imports', () => {
  it('are seen at all', () => {
    assert.ok(imports.length > 20);
  });

  it('of a library go only to the libraries below it', () => {
    assert.deepEqual(
      offences(libraries, (part) => allowed[part] ?? []),
      [],
    );
  });

  it('of a process go only to libraries, never to another process', () => {
    assert.deepEqual(
      // The version comes from package.json alone.
      offences(processes, () => [...libraries, 'package.json']),
      [],
    );
  });

  it('of the page go only to the shapes of answers', () => {
    assert.deepEqual(
      offences([page], () => pageMayUse),
      [],
    );
  });

  it('come from a part that has its place in the rules', () => {
    const known = new Set([...libraries, ...processes, page]);
    assert.deepEqual(
      [...new Set(sources.map(partOf))].filter((part) => !known.has(part)),
      [],
    );
  });
});
