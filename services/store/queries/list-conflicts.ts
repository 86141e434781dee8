import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { HoldingRow } from './list-holdings.ts';

/** Contradictions about offices with the holdings that stand against each other; those with a date first. */
export const LIST_CONFLICTS = /* cypher */ `
  MATCH (conflict:Conflict)
  WHERE $touches IS NULL OR EXISTS { (conflict)-[:BETWEEN]->(side) WHERE side.id IN $touches }
  WITH conflict ORDER BY conflict.certainty = 'dateUnknown', conflict.stories DESC, conflict.id
  SKIP $skip LIMIT $limit
  RETURN conflict { .id, .kind, .name, .certainty, .explanation, .stories } AS conflict,
         COLLECT {
           MATCH (conflict)-[:BETWEEN]->(person:Person)-[holds:HOLDS]->(role:Role)<-[:BETWEEN]-(conflict)
           WHERE holds.status <> 'former'
           WITH person, holds, role, head([(role)-[:OF]->(body:Entity) | body]) AS of
           ORDER BY holds.stories DESC, person.id, role.id
           RETURN {
             person: person { .id, .name, kind: 'Person' },
             role: role { .id, .name, .title },
             of: CASE WHEN of IS NULL OR of.id = person.id THEN null
                      ELSE of { .id, .name, kind: head([label IN labels(of) WHERE label <> 'Entity']) } END,
             holding: holds { .status, .firstReported, .lastReported, .documents, .stories, .inferred, .claims } }
         } AS sides
`;

export type ConflictRow = {
  readonly conflict: {
    readonly id: string;
    readonly kind: 'two-holders' | 'two-offices';
    readonly name: string;
    readonly certainty: 'dated' | 'dateUnknown';
    readonly explanation: string;
    readonly stories: number;
  };
  readonly sides: HoldingRow[];
};

export type ListConflictsParameters = {
  /** Persons or roles that the conflict must touch; null for all. */
  readonly touches: readonly string[] | null;
  readonly skip: number;
  readonly limit: number;
};

export function listConflicts(
  graph: GraphClient,
  parameters: ListConflictsParameters,
): Promise<ConflictRow[]> {
  return graph.read<ConflictRow>(LIST_CONFLICTS, parameters);
}
