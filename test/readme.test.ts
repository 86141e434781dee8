import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '..');
const pages = ['*.md', 'docs/**/*.md', 'evaluation/*.md', 'examples/*.md'].flatMap((pattern) =>
  globSync(pattern, { cwd: root }),
);
const read = (page: string) => readFileSync(join(root, page), 'utf8');

describe('pages that people write', () => {
  for (const page of pages) {
    it(`${page} links to files that are there`, () => {
      for (const [, target = ''] of read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
        if (/^https?:/.test(target)) continue;
        assert.ok(existsSync(join(root, dirname(page), target)), `${page}: ${target}`);
      }
    });
  }
});

describe('the README', () => {
  const readme = read('README.md');

  it('names only variables that the configuration page has', () => {
    const known = new Set(read('docs/configuration.md').match(/\b(?:NEWSGRAPH|NEO4J)_[A-Z0-9_]+/g));
    for (const variable of new Set(readme.match(/\b(?:NEWSGRAPH|NEO4J)_[A-Z0-9_]+/g)))
      assert.ok(known.has(variable), variable);
  });

  it('names only commands that newsgraph has', () => {
    const help = execFileSync(process.execPath, ['services/cli/newsgraph.ts', '--help'], {
      cwd: root,
      encoding: 'utf8',
    });
    const named = readme.matchAll(/newsgraph(?: --)? ([a-z]+)\b/g);
    const commands = new Set([...help.matchAll(/^ {2}([a-z]+)/gm)].map(([, command]) => command));
    for (const [, command] of named) assert.ok(commands.has(command), `newsgraph ${command}`);
  });

  it('names only npm scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [
      ...readme.matchAll(/npm run (?:-s )?([a-z0-9]+)/g),
      ...read('CONTRIBUTING.md').matchAll(/npm run ([a-z0-9]+)/g),
    ];
    for (const [, script = ''] of named) assert.ok(script in scripts, `npm run ${script}`);
  });
});
