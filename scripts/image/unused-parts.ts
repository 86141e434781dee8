/** Files that only people and compilers read: source maps, declarations, manuals. */
export const UNUSED_FILES = '**/*.{map,d.ts,d.mts,d.cts,md,markdown,flow,tsbuildinfo}';

/** Files that have to go along with the code, whatever they end in: `LICENSE.md`. */
export const LICENCES = /^(?:licen[cs]es?|notices?|copying|patents)\b/i;

/** Folders at the top of a package that are its own workshop. Deeper ones of such a name may be code: `@scalar/schemas` has one. */
export const UNUSED_FOLDERS: readonly string[] = [
  'benchmark',
  'benchmarks',
  'coverage',
  'doc',
  'docs',
  'example',
  'examples',
  'test',
  'tests',
  '.github',
];

/** Large parts of single packages that nothing here loads, by package. */
export const UNUSED_PARTS: Readonly<Record<string, readonly string[]>> = {
  // Outlines and flags of countries; their names are in countries.json.
  'world-countries': ['data', 'dist', 'src'],
  // Node loads dist/cjs; the rest is for browsers and bundlers.
  rxjs: ['src', 'dist/bundles', 'dist/esm', 'dist/esm5', 'dist/types'],
  zod: ['src'],
};
