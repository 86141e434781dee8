import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { GraphNode } from './edge-row.ts';

/** An entity, source or office. */
export const GET_NODE = /* cypher */ `
  MATCH (node:Entity|Source|Role {id: $id})
  RETURN node.id AS id, head([label IN labels(node) WHERE label <> 'Entity']) AS kind, node.name AS name,
         node.documents AS documents
`;

/** @returns null when there is none with that id */
export async function getNode(graph: GraphClient, id: string): Promise<GraphNode | null> {
  const [row] = await graph.read<GraphNode>(GET_NODE, { id });
  return row ?? null;
}
