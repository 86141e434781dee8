import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { GraphNode } from '#store/browsing/subgraph/edge-row.ts';
import { type ListEdgesParameters, listEdges } from '#store/browsing/subgraph/list-edges.ts';
import { listEdgesAmong } from '#store/browsing/subgraph/list-edges-among.ts';
import { pageOf } from './cursor.ts';

/** So many edges among neighbours for each neighbour, so that a drawing stays readable. */
const AMONG_EACH = 2;

/** A page of what stands around a node: its strongest edges, and what is known among those neighbours. */
export async function gatherSubgraph(
  graph: GraphClient,
  { centre, ...wanted }: { centre: GraphNode } & Omit<ListEdgesParameters, 'id'>,
) {
  const { types, first, last, limit } = wanted;
  const rows = await listEdges(graph, { ...wanted, id: centre.id, limit: limit + 1 });
  const { items, nextCursor } = pageOf(rows, { limit, position: ({ edge, key }) => [edge.count, key] });
  const neighbours = new Map(items.map(({ other }) => [other.id, other]));
  neighbours.delete(centre.id);
  const among = await listEdgesAmong(graph, {
    ids: [...neighbours.keys()],
    types,
    first,
    last,
    limit: limit * AMONG_EACH,
  });
  return {
    centre,
    nodes: [centre, ...neighbours.values()],
    edges: [...items.map(({ edge }) => edge), ...among],
    nextCursor,
  };
}
