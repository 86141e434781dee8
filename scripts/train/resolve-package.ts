import { createRequire } from 'node:module';

/**
 * Path of a file in the packages that only training needs. They have a package.json of their own, in packages/, so that
 * the program's install stays small.
 */
export function resolvePackage(specifier: string): string {
  return createRequire(new URL('packages/package.json', import.meta.url)).resolve(specifier);
}
