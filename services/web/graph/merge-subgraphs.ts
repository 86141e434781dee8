/** A node of the graph view. */
export type GraphNode = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly documents: number | null;
};

/** An edge with how much stands behind it, as the API sums it. */
export type GraphEdge = {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
};

/** Some neighbours of one node, the strongest first. */
export type Subgraph = {
  readonly centre: { readonly id: string; readonly kind: string; readonly name: string };
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly nextCursor: string | null;
};

export type Graph = { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] };

/** Several subgraphs as one graph, in which each node and edge is once, as it came first. */
export function mergeSubgraphs(subgraphs: readonly Subgraph[]): Graph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  for (const subgraph of subgraphs) {
    for (const node of subgraph.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
    const { id, kind, name } = subgraph.centre;
    if (!nodes.has(id)) nodes.set(id, { id, kind, name, documents: null });
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
