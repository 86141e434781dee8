import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { Named } from '#store/queries/entity-kind.ts';

/**
 * What a fact could have been read as and was not: others of the same surname, what else the same words name, and what documents say
 * against it.
 */
export const LIST_ALTERNATIVES = /* cypher */ `
  CALL () {
    UNWIND $surnames AS surname
    MATCH (:Referent {surname: surname})-[:REFERS_TO]->(other:Entity)
    WHERE NOT other.id IN $chosen
    RETURN DISTINCT 'same-name' AS reason, other, other.name AS name, other.documents AS weight
    UNION
    MATCH (:Document {id: $document})<-[:IN]-(referent:Referent)
    WHERE any(place IN range(0, size(referent.starts) - 1)
              WHERE referent.starts[place] >= $start AND referent.ends[place] <= $end)
    OPTIONAL MATCH (referent)-[:REFERS_TO]->(other:Entity)
    WITH referent, other WHERE other IS NULL OR NOT other.id IN $chosen
    RETURN 'same-words' AS reason, other, referent.name AS name, size(referent.starts) AS weight
    UNION
    MATCH (conflict:Conflict)-[:BETWEEN]->(other)
    WHERE any(claim IN conflict.claims WHERE claim IN $claims) AND NOT other.id IN $chosen
      // Of two in one office the other one is told; of two offices of one person the explanation alone tells.
      AND (other:Entity OR conflict.kind = 'two-offices')
    RETURN DISTINCT 'contradicted' AS reason, CASE WHEN other:Entity THEN other END AS other,
           conflict.explanation AS name, conflict.stories AS weight
  }
  WITH reason, other, name, weight ORDER BY reason, weight DESC, name LIMIT $limit
  RETURN reason, name, CASE WHEN other IS NULL THEN null ELSE other { .id, .name,
           kind: head([label IN labels(other) WHERE label <> 'Entity']) } END AS entity
`;

export type AlternativeRow = {
  readonly reason: 'same-name' | 'same-words' | 'contradicted';
  /** The name; for a contradiction what stands against each other. */
  readonly name: string;
  readonly entity: Named | null;
};

export type ListAlternativesParameters = {
  readonly surnames: readonly string[];
  /** Ids of entities that were taken. */
  readonly chosen: readonly string[];
  readonly claims: readonly string[];
  /** Where the words stand that say so. */
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly limit: number;
};

export function listAlternatives(
  graph: GraphClient,
  parameters: ListAlternativesParameters,
): Promise<AlternativeRow[]> {
  return graph.read<AlternativeRow>(LIST_ALTERNATIVES, parameters);
}
