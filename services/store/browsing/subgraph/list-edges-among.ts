import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { GraphEdge } from './edge-row.ts';

/** Edges between nodes that are given, those of the one they stand around left out; the strongest first. */
export const LIST_EDGES_AMONG = /* cypher */ `
  UNWIND $ids AS id
  MATCH (one:Entity|Source|Role {id: id})
        -[edge:SPOKE_ABOUT|HOLDS|OF|DEPUTY_TO|SPEAKS_FOR|MET_WITH|SPOKE_WITH|ATTENDED|ABSENT_FROM|REPLACED_BY|SUCCEEDED_BY|REPRESENTED|MEMBER_OF|ENVOY_OF|RELATIVE_OF|ALLY_OF|INVADED|VISITED|INVITED|CRITICIZED|SUPPORTS|HEADQUARTERED_IN]->
        (other:Entity|Source|Role)
  WHERE other.id IN $ids AND type(edge) IN $types
    AND ($first IS NULL OR coalesce(edge.last, edge.lastReported) >= $first)
    AND ($last IS NULL OR coalesce(edge.first, edge.firstReported) <= $last)
  WITH edge, coalesce(edge.statements, edge.documents, 1) AS count, one.id AS from, other.id AS to
  ORDER BY count DESC, from, to, type(edge), edge.status LIMIT $limit
  RETURN { type: type(edge), from: from, to: to, count: count, stories: edge.stories,
           first: coalesce(edge.first, edge.firstReported), last: coalesce(edge.last, edge.lastReported),
           status: edge.status } AS edge
`;

export async function listEdgesAmong(
  graph: GraphClient,
  parameters: {
    ids: readonly string[];
    types: readonly string[];
    first: string | null;
    last: string | null;
    limit: number;
  },
): Promise<GraphEdge[]> {
  const rows = await graph.read<{ edge: GraphEdge }>(LIST_EDGES_AMONG, parameters);
  return rows.map(({ edge }) => edge);
}
