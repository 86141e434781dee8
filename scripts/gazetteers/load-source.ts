import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Type } from 'typebox';
import { readEnvironment } from '#environment/read-environment.ts';

/**
 * Loads a package that a list is made from. None is a dependency of the product: it is installed in some folder, which NEWSGRAPH_SOURCES
 * names.
 *
 * @throws EnvironmentError where the variable is not set
 */
export function loadSource<Package>(name: string): Package {
  const { NEWSGRAPH_SOURCES: folder } = readEnvironment({ NEWSGRAPH_SOURCES: Type.String() });
  return createRequire(resolve(folder, 'package.json'))(name) as Package;
}
