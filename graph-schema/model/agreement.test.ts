import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { NODE_KINDS, RELATIONSHIP_KINDS } from './index.ts';

const folder = new URL('../migrations/', import.meta.url);
const migrations = readdirSync(folder)
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');

/** Indexes that a later file took away again, with what they were on. */
const dropped = new Set([...migrations.matchAll(/DROP INDEX (\w+) IF EXISTS/g)].map(([, name]) => name));

/** The label that the migration runner itself constrains, before any file runs. */
const CONSTRAINED_BY_THE_RUNNER = ['Migration'];

const constrained = [...migrations.matchAll(/CONSTRAINT \w+ IF NOT EXISTS FOR \(n:(\w+)\)/g)].map(
  (m) => m[1],
);
const propertiesOf = (schema: { properties: Record<string, unknown> }) => Object.keys(schema.properties);

describe('the model and the migrations', () => {
  it('agree on which labels have a unique id', () => {
    const declared = new Set(NODE_KINDS.flatMap(({ label, also = [] }) => [label, ...also]));
    for (const label of CONSTRAINED_BY_THE_RUNNER) declared.delete(label);
    assert.deepEqual([...declared].sort(), constrained.sort());
  });

  for (const [statement, name, labels, properties] of migrations.matchAll(
    /CREATE (?:FULLTEXT )?INDEX (\w+) IF NOT EXISTS FOR \(n:([\w|]+)\) ON (?:EACH )?[[(](.*)[\])](?:;|\nOPTIONS)/g,
  )) {
    if (dropped.has(name)) continue;
    it(`agree on the properties of: ${statement.slice(7, 60)}`, () => {
      const indexed = properties?.split(', ').map((property) => property.replace('n.', '')) ?? [];
      for (const label of labels?.split('|') ?? []) {
        const kinds = NODE_KINDS.filter((kind) => kind.label === label || kind.also?.includes(label));
        assert.notEqual(kinds.length, 0, `no label ${label}`);
        for (const kind of kinds)
          for (const property of indexed)
            assert.ok(propertiesOf(kind.properties).includes(property), property);
      }
    });
  }
});

describe('the model', () => {
  const labels = NODE_KINDS.map(({ label }) => label);

  it('declares each label once', () => assert.equal(new Set(labels).size, labels.length));

  it('gives every node an id and a name', () => {
    for (const { label, properties } of NODE_KINDS)
      assert.deepEqual(propertiesOf(properties).slice(0, 2), ['id', 'name'], label);
  });

  it('joins only labels that it declares', () => {
    for (const { type, from, to } of RELATIONSHIP_KINDS)
      for (const label of [...from, ...to]) assert.ok(labels.includes(label), `${type}: ${label}`);
  });

  it('declares each type once between the same labels', () => {
    const joined = RELATIONSHIP_KINDS.flatMap(({ type, from, to }) =>
      from.flatMap((start) => to.map((end) => `${start} ${type} ${end}`)),
    );
    assert.equal(new Set(joined).size, joined.length);
  });
});
