import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NODE_KINDS } from '#graph-schema/model/index.ts';
import { canonicalLine } from './canonical-line.ts';
import { EXPORT_QUERIES } from './export-nodes.ts';

const node = {
  labels: ['Entity', 'Person'],
  properties: { id: '1', name: 'Mark Rutte', documents: 2, locked: true },
  links: [
    ['SAID', 's2', {}],
    ['SAID', 's1', {}],
    ['SPOKE_ABOUT', 'e', { statements: 2, first: '2025-12-03' }],
  ],
} as const;

describe('a line of the digest', () => {
  it('does not depend on the order of labels, properties and relationships', () =>
    assert.equal(
      canonicalLine({
        labels: ['Person', 'Entity'],
        properties: { documents: 2, name: 'Mark Rutte', id: '1' },
        links: [['SPOKE_ABOUT', 'e', { first: '2025-12-03', statements: 2 }], node.links[1], node.links[0]],
      }),
      canonicalLine(node),
    ));

  it('shows what changed', () =>
    assert.notEqual(
      canonicalLine({ ...node, properties: { ...node.properties, documents: 3 } }),
      canonicalLine(node),
    ));

  it('leaves out what the model does not declare, and how documents came', () => {
    assert.doesNotMatch(canonicalLine(node), /locked/);
    const original = { ...node, links: [['HAS_ORIGINAL', 'o', {}]] as const };
    assert.doesNotMatch(canonicalLine(original), /HAS_ORIGINAL/);
  });
});

describe('the digest', () => {
  it('covers every label of facts and of what follows', () => {
    const covered = Object.keys(EXPORT_QUERIES);
    for (const { label, also = [], layer } of NODE_KINDS)
      if (layer === 'facts' || layer === 'follows')
        assert.ok(
          [label, ...also].some((name) => covered.includes(name)),
          label,
        );
  });
});
