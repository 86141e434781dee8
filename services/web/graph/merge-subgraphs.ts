import type { Subgraph } from '#api/schemas/subgraph.ts';

export type GraphNode = Subgraph['nodes'][number];
export type GraphEdge = Subgraph['edges'][number];
export type Graph = { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] };

/** Several subgraphs as one graph, in which each node and edge is once, as it came first. */
export function mergeSubgraphs(subgraphs: readonly Subgraph[]): Graph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  for (const subgraph of subgraphs) {
    for (const node of subgraph.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
    for (const edge of subgraph.edges) if (!edges.has(edgeKey(edge))) edges.set(edgeKey(edge), edge);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** One edge is told from another by its ends and its type. */
export function edgeKey({ type, from, to }: Pick<GraphEdge, 'type' | 'from' | 'to'>): string {
  return `${from} ${type} ${to}`;
}

/** What is left of a graph when some kinds are hidden: the centre stays, and edges that have lost an end go. */
export function hideKinds(
  graph: Graph,
  { hidden, centre }: { hidden: ReadonlySet<string>; centre: string },
): Graph {
  const nodes = graph.nodes.filter(({ id, kind }) => id === centre || !hidden.has(kind));
  const left = new Set(nodes.map(({ id }) => id));
  return { nodes, edges: graph.edges.filter(({ from, to }) => left.has(from) && left.has(to)) };
}
