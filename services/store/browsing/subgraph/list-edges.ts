import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { MOST_STATEMENTS, speechRank } from '#store/resolving/speech-rank.ts';
import type { GraphEdge, GraphNode } from './edge-row.ts';

/** What tells an edge from others of the same count, and whether the page starts before it. */
const SOUGHT = `
    AND ($first IS NULL OR coalesce(edge.last, edge.lastReported) >= $first)
    AND ($last IS NULL OR coalesce(edge.first, edge.firstReported) <= $last)
  WITH DISTINCT edge, other, coalesce(edge.statements, edge.documents, 1) AS count,
       other.id + '|' + type(edge) + '|' + coalesce(edge.status, '') + '|' + startNode(edge).id AS key
  WHERE $afterCount IS NULL OR count < $afterCount OR (count = $afterCount AND key > $afterKey)`;

/**
 * Edges of a node among entities, sources and offices, the strongest first, each with what is at its other end. The page starts after the
 * count and the key of the last one seen. Tens of thousands may speak about a country: those edges are taken in the order of an index until
 * the page is full, all others are looked at.
 */
export const LIST_EDGES = /* cypher */ `
  CALL () {
    MATCH (other:Entity|Source)-[edge:SPOKE_ABOUT]->()
    WHERE edge.rank >= $strongest AND edge.rank <= $weakest AND 'SPOKE_ABOUT' IN $types ${SOUGHT}
    WITH edge, other, count, key ORDER BY edge.rank, key LIMIT $limit
    RETURN edge, other, count, key
    UNION
    MATCH (centre:Entity|Source {id: $id})-[edge:SPOKE_ABOUT]->(other:Entity)
    WHERE 'SPOKE_ABOUT' IN $types ${SOUGHT}
    RETURN edge, other, count, key
    UNION
    MATCH (centre:Entity|Source|Role {id: $id})
          -[edge:HOLDS|OF|DEPUTY_TO|SPEAKS_FOR|MET_WITH|SPOKE_WITH|ATTENDED|ABSENT_FROM|REPLACED_BY|SUCCEEDED_BY|REPRESENTED|MEMBER_OF|ENVOY_OF|RELATIVE_OF|ALLY_OF|INVADED|VISITED|INVITED|CRITICIZED|SUPPORTS|HEADQUARTERED_IN]-
          (other:Entity|Source|Role)
    WHERE type(edge) IN $types ${SOUGHT}
    RETURN edge, other, count, key
  }
  WITH edge, other, count, key ORDER BY count DESC, key LIMIT $limit
  RETURN other { .id, .name, .documents, kind: head([label IN labels(other) WHERE label <> 'Entity']) } AS other,
         { type: type(edge), from: startNode(edge).id, to: endNode(edge).id, count: count, stories: edge.stories,
           first: coalesce(edge.first, edge.firstReported), last: coalesce(edge.last, edge.lastReported),
           status: edge.status } AS edge, key
  ORDER BY count DESC, key
`;

export type EdgeRow = {
  /** The end of the edge that is not the centre. */
  readonly other: GraphNode;
  readonly edge: GraphEdge;
  /** What tells the edge from others of the same count. */
  readonly key: string;
};

export type ListEdgesParameters = {
  readonly id: string;
  readonly types: readonly string[];
  /** First and last day between which it was reported; null where open. */
  readonly first: string | null;
  readonly last: string | null;
  readonly afterCount: number | null;
  readonly afterKey: string | null;
  readonly limit: number;
};

export function listEdges(graph: GraphClient, parameters: ListEdgesParameters): Promise<EdgeRow[]> {
  const { id, afterCount } = parameters;
  const rankOf = (statements: number) => speechRank({ about: id, statements });
  return graph.read<EdgeRow>(LIST_EDGES, {
    ...parameters,
    strongest: rankOf(afterCount ?? MOST_STATEMENTS),
    weakest: rankOf(1),
  });
}
