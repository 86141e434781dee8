import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { queries as browsingQueries } from '#store/browsing/index.ts';
import { queries as decisionQueries } from '#store/decisions/index.ts';
import { queries as digestQueries } from '#store/digest/index.ts';
import { queries as forgettingQueries } from '#store/forgetting/index.ts';
import { queries as movedQueries } from '#store/moved/index.ts';
import { queries as readingQueries } from '#store/queries/index.ts';
import { queries as rereadingQueries } from '#store/rereading/index.ts';
import { queries as resolvingQueries } from '#store/resolving/index.ts';
import { queries as reviewQueries } from '#store/reviews/index.ts';
import { queries as writingQueries } from '#store/writing/index.ts';
import { testGraph } from '#test/graph.ts';

const named = [
  browsingQueries,
  decisionQueries,
  digestQueries,
  forgettingQueries,
  movedQueries,
  readingQueries,
  rereadingQueries,
  resolvingQueries,
  reviewQueries,
  writingQueries,
].flatMap((queries) => Object.entries<string>(queries));

/** Constants in the source that are marked as Cypher, by name. */
function marked(): string[] {
  const folder = import.meta.dirname;
  const sources = globSync('**/*.ts', { cwd: folder }).filter((file) => !file.endsWith('.test.ts'));
  return sources.flatMap((file) => {
    const source = readFileSync(`${folder}/${file}`, 'utf8');
    return [...source.matchAll(/(?:const|readonly)\s+(\w+)[^=\n]*=\s*\/\* cypher \*\//g)].map(
      ([, name]) => name ?? '',
    );
  });
}

describe('every query of the store', async () => {
  const client = await testGraph();
  after(() => client.close());

  it('is in an index, so that it is explained here', () => {
    assert.deepEqual(
      marked().filter((name) => named.every(([other]) => other !== name)),
      [],
    );
  });

  it('has a name of its own, by which measures tell it from others', () => {
    const names = named.map(([name]) => name);
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
  });

  for (const [name, query] of named)
    it(`${name} is understood by the server`, async () => {
      await client.write(`EXPLAIN ${query}`);
    });
});
