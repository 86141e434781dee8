import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { testGraph } from './graph.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const queries = [...readme.matchAll(/```cypher\n(.*?)```/gs)].flatMap(([, block = '']) =>
  block
    .split(';')
    .map((query) => query.trim())
    .filter((query) => query !== ''),
);

describe('queries that the README offers for Neo4j Browser', async () => {
  const client = await testGraph();
  after(() => client.close());

  it('are there', () => assert.ok(queries.length > 0));

  for (const query of queries) {
    it(`${query.split('\n')[0]} runs`, async () => {
      assert.ok(Array.isArray(await client.read(query)));
    });
  }
});
