import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { HoldingRow } from './list-holdings.ts';

/** Contradictions about offices with the holdings that stand against each other; those with a date first. */
export const LIST_CONFLICTS = /* cypher */ `
  MATCH (conflict:Conflict)
  WHERE $touches IS NULL OR EXISTS { (conflict)-[:BETWEEN]->(side) WHERE side.id IN $touches }
  WITH conflict
  WHERE ($collection IS NULL OR any(claimId IN conflict.claims WHERE EXISTS {
          MATCH (:Claim {id: claimId})-[:IN]->(document:Document) WHERE $collection IN document.collections }))
    AND ($afterId IS NULL OR conflict.certainty > $afterCertainty OR (conflict.certainty = $afterCertainty AND
          (conflict.stories < $afterStories OR (conflict.stories = $afterStories AND conflict.id > $afterId))))
  // 'dateUnknown' comes after 'dated' in the alphabet too.
  WITH conflict ORDER BY conflict.certainty, conflict.stories DESC, conflict.id LIMIT $limit
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
             holding: holds { .status, .firstReported, .lastReported, .firstDateSource, .lastDateSource, .documents, .stories, .inferred, .claims } }
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
  /** Some claim of which is in a document of this collection; null or absent for all. */
  readonly collection?: string | null;
  /** The last one seen; null or absent for the first page. */
  readonly after?: (Pick<ConflictRow['conflict'], 'stories' | 'id'> & { readonly certainty: string }) | null;
  readonly limit: number;
};

export function listConflicts(
  graph: GraphClient,
  { touches, collection = null, after = null, limit }: ListConflictsParameters,
): Promise<ConflictRow[]> {
  return graph.read<ConflictRow>(LIST_CONFLICTS, {
    touches,
    collection,
    afterCertainty: after?.certainty ?? null,
    afterStories: after?.stories ?? null,
    afterId: after?.id ?? null,
    limit,
  });
}
