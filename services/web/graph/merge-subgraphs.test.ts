import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Subgraph } from '#api/schemas/subgraph.ts';
import { type GraphEdge, type GraphNode, hideKinds, mergeSubgraphs } from './merge-subgraphs.ts';

const node = (id: string, kind: GraphNode['kind'] = 'Person') => ({
  id,
  kind,
  name: id.toUpperCase(),
  documents: 1,
});
const edge = (from: string, to: string, type: GraphEdge['type'] = 'MET_WITH'): GraphEdge => ({
  type,
  from,
  to,
  count: 1,
  stories: null,
  first: null,
  last: null,
  status: null,
});
const around = (centre: string, others: string[]): Subgraph => ({
  centre: node(centre),
  nodes: [centre, ...others].map((id) => node(id)),
  edges: others.map((id) => edge(centre, id)),
  nextCursor: null,
});
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id).sort();

describe('subgraphs put together', () => {
  it('have each node and edge once', () => {
    const { nodes, edges } = mergeSubgraphs([
      around('a', ['b', 'c']),
      around('b', ['c', 'd']),
      around('a', ['b']),
    ]);
    assert.deepEqual(ids(nodes), ['a', 'b', 'c', 'd']);
    assert.deepEqual(edges.map(({ from, to }) => from + to).sort(), ['ab', 'ac', 'bc', 'bd']);
  });

  it('keep edges apart that differ in type alone', () => {
    const both = { ...around('a', ['b']), edges: [edge('a', 'b'), edge('a', 'b', 'ALLY_OF')] };
    assert.equal(mergeSubgraphs([both]).edges.length, 2);
  });
});

describe('a graph with kinds hidden', () => {
  const graph = {
    nodes: [node('a'), node('b'), node('n', 'Country')],
    edges: [edge('a', 'b'), edge('a', 'n')],
  };

  it('loses what is of the kind and every edge to it', () => {
    const { nodes, edges } = hideKinds(graph, { hidden: new Set(['Country']), centre: 'a' });
    assert.deepEqual(ids(nodes), ['a', 'b']);
    assert.deepEqual(edges, [edge('a', 'b')]);
  });

  it('keeps its centre', () => {
    assert.deepEqual(ids(hideKinds(graph, { hidden: new Set(['Person']), centre: 'a' }).nodes), ['a', 'n']);
  });
});
