import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

type LockedPackage = { optionalDependencies?: Record<string, string> };

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, LockedPackage>;
};

/** Prefixes of the folders in which a package at `path` looks for its dependencies: its own, its parents', the root's. */
function prefixesSeenFrom(path: string): string[] {
  if (path === '') return [''];
  const end = path.lastIndexOf('/node_modules/');
  return [`${path}/`, ...prefixesSeenFrom(end === -1 ? '' : path.slice(0, end))];
}

describe('package-lock.json', () => {
  // A lock written on one kind of machine may leave the binaries of other kinds out; `npm ci` then fails there.
  it('has every optional dependency, of whatever platform', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter(
          (name) => !prefixesSeenFrom(path).some((prefix) => `${prefix}node_modules/${name}` in packages),
        )
        .map((name) => `${name} (of ${path})`),
    );
    assert.deepEqual(missing, []);
  });
});
