import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { Named } from './entity-kind.ts';

/** A shortest way between two entities over what follows from documents, of four steps at most; the first by its nodes' ids. */
export const FIND_PATH = /* cypher */ `
  MATCH (one:Entity {id: $one}), (other:Entity {id: $other})
  MATCH path = allShortestPaths((one)-[:HOLDS|OF|SPOKE_ABOUT|MET_WITH|SPOKE_WITH|ATTENDED|ABSENT_FROM|REPLACED_BY|SUCCEEDED_BY|REPRESENTED|MEMBER_OF|ENVOY_OF|RELATIVE_OF|ALLY_OF|INVADED|VISITED|INVITED|CRITICIZED|SUPPORTS|HEADQUARTERED_IN*..4]-(other))
  WITH path, [node IN nodes(path) | node.id] AS ids LIMIT 200
  WITH path ORDER BY ids LIMIT 1
  UNWIND relationships(path) AS step
  WITH step, startNode(step) AS from, endNode(step) AS to
  RETURN type(step) AS type,
         from { .id, .name, kind: head([label IN labels(from) WHERE label <> 'Entity']) } AS from,
         to { .id, .name, kind: head([label IN labels(to) WHERE label <> 'Entity']) } AS to,
         coalesce(step.claims, []) AS claims,
         CASE type(step) WHEN 'SPOKE_ABOUT' THEN
           COLLECT { MATCH (from)-[:SAID]->(statement:Statement)-[:ABOUT]->(to)
                     RETURN statement.id ORDER BY coalesce(statement.day, '') DESC, statement.id LIMIT 1 }
         ELSE [] END AS statements
`;

export type PathStepRow = {
  readonly type: string;
  readonly from: Omit<Named, 'kind'> & { readonly kind: Named['kind'] | 'Role' };
  readonly to: Omit<Named, 'kind'> & { readonly kind: Named['kind'] | 'Role' };
  readonly claims: string[];
  readonly statements: string[];
};

/** @returns the steps from the one to the other; none where four steps do not reach */
export function findPath(
  graph: GraphClient,
  parameters: { one: string; other: string },
): Promise<PathStepRow[]> {
  return graph.read<PathStepRow>(FIND_PATH, parameters);
}
