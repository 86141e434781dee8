import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { DecisionKind } from '#resolving/decisions/decision.ts';
import type { Named } from '#store/queries/entity-kind.ts';

/**
 * Decisions, the newest first, with the entities of today that their words speak of. One is in force where some of its words are still in
 * a document.
 */
export const LIST_DECISIONS = /* cypher */ `
  MATCH (decision:Decision|UndoneDecision)
  WHERE ($id IS NULL OR decision.id = $id) AND ($kind IS NULL OR decision.kind = $kind)
    AND ($standing IS NULL OR decision:Decision = $standing)
    AND ($afterAt IS NULL OR decision.at < $afterAt OR (decision.at = $afterAt AND decision.id > $afterId))
  WITH decision ORDER BY decision.at DESC, decision.id LIMIT $limit
  CALL (decision) {
    OPTIONAL MATCH (decision)-[:REGARDS]->(witness:Witness)
    RETURN collect(DISTINCT witness) AS witnesses, collect(DISTINCT witness.documentId) AS documents
  }
  RETURN decision.id AS id, decision.kind AS kind, decision.name AS sentence, decision.by AS by, decision.why AS why,
         decision.at AS at, decision.undoneAt AS undoneAt, decision.undoneBy AS undoneBy,
         CASE decision.kind WHEN 'rename' THEN decision.says END AS name,
         CASE decision.kind WHEN 'type' THEN decision.says END AS type,
         documents,
         any(witness IN witnesses WHERE EXISTS { (:Document {id: witness.documentId})<-[:IN]-(:Referent|Claim|Attribution) }) AS inForce,
         COLLECT {
           UNWIND witnesses AS witness
           MATCH (:Document {id: witness.documentId})<-[:IN]-(referent:Referent)-[:REFERS_TO]->(entity:Entity)
           WHERE witness.kind = 'referent' AND referent.name = witness.words
           WITH DISTINCT entity ORDER BY entity.documents DESC, entity.id LIMIT 10
           RETURN entity { .id, .name, kind: head([label IN labels(entity) WHERE label <> 'Entity']) }
         } AS about
  ORDER BY at DESC, id
`;

export type DecisionRow = {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly sentence: string;
  readonly by: string;
  readonly why: string;
  readonly at: string;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
  readonly name: string | null;
  readonly type: string | null;
  readonly documents: string[];
  readonly inForce: boolean;
  readonly about: Named[];
};

type ListDecisionsParameters = {
  readonly id: string | null;
  readonly kind: DecisionKind | null;
  readonly standing: boolean | null;
  readonly afterAt: string | null;
  readonly afterId: string | null;
  readonly limit: number;
};

/** Decisions that stand, that were undone, or both where `standing` is null; a null parameter asks for nothing. */
export function listDecisions(
  graph: GraphClient,
  parameters: ListDecisionsParameters,
): Promise<DecisionRow[]> {
  return graph.read<DecisionRow>(LIST_DECISIONS, parameters);
}

/** One decision, null where there is none of that id, not even an undone one. */
export async function getDecision(graph: GraphClient, id: string): Promise<DecisionRow | null> {
  const all = { kind: null, standing: null, afterAt: null, afterId: null };
  const [row] = await listDecisions(graph, { ...all, id, limit: 1 });
  return row ?? null;
}
