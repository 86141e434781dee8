import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { GraphEdge, GraphNode } from './edge-row.ts';

/** The shortest ways from one entity to another over what is known between entities, sources and offices. */
export const FIND_PATHS = /* cypher */ `
  MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
  MATCH path = allShortestPaths((from)
        -[:SPOKE_ABOUT|HOLDS|OF|DEPUTY_TO|SPEAKS_FOR|MET_WITH|SPOKE_WITH|ATTENDED|ABSENT_FROM|REPLACED_BY|SUCCEEDED_BY|REPRESENTED|MEMBER_OF|ENVOY_OF|RELATIVE_OF|ALLY_OF|INVADED|VISITED|INVITED|CRITICIZED|SUPPORTS|HEADQUARTERED_IN*..6]-(to))
  WHERE length(path) <= $length
  WITH path, reduce(weakest = 1000000, edge IN relationships(path) |
         CASE WHEN coalesce(edge.statements, edge.documents, 1) < weakest
              THEN coalesce(edge.statements, edge.documents, 1) ELSE weakest END) AS weakest,
       [node IN nodes(path) | node.id] AS ids, [edge IN relationships(path) | type(edge)] AS types
  ORDER BY weakest DESC, ids, types LIMIT $limit
  RETURN [node IN nodes(path) | node { .id, .name, .documents,
           kind: head([label IN labels(node) WHERE label <> 'Entity']) }] AS nodes,
         [edge IN relationships(path) | { type: type(edge), from: startNode(edge).id, to: endNode(edge).id,
           count: coalesce(edge.statements, edge.documents, 1), stories: edge.stories,
           first: coalesce(edge.first, edge.firstReported), last: coalesce(edge.last, edge.lastReported),
           status: edge.status }] AS edges
  ORDER BY weakest DESC, ids, types
`;

/** A way between two entities: `edges[i]` joins `nodes[i]` and `nodes[i + 1]`, in either direction. */
export type PathRow = { readonly nodes: GraphNode[]; readonly edges: GraphEdge[] };

/** @returns the shortest ways, those whose weakest edge is strongest first; none where there is no way of that length */
export function findPaths(
  graph: GraphClient,
  parameters: { from: string; to: string; length: number; limit: number },
): Promise<PathRow[]> {
  return graph.read<PathRow>(FIND_PATHS, parameters);
}
