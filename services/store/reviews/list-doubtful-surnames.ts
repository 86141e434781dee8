import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { Named } from '#store/queries/entity-kind.ts';
import type { EvidenceDocument } from '#store/queries/evidence-parts.ts';

/**
 * Bare surnames that a rule resolved one way (or could not resolve), by id. Candidates are who they are taken for, else who bears the
 * surname with a full name; `offices` are those whose country or organization the document names.
 */
export const LIST_DOUBTFUL_SURNAMES = /* cypher */ `
  MATCH (referent:Referent {partial: true})-[:IN]->(document:Document)
  WHERE $after IS NULL OR referent.id > $after
  MATCH (referent)-[reference:REFERS_TO {rule: $rule}]->(taken:Person)
  WHERE taken.partial IS NULL OR EXISTS { (:Referent {surname: referent.surname})-[:REFERS_TO]->(full:Person) WHERE full.partial IS NULL }
  WITH referent, document, taken ORDER BY referent.id LIMIT $limit
  RETURN referent { .id, .name, .code, .key, .surname, .kind, .documentId, .starts, .ends, .kinds, .rules,
           contexts: coalesce(referent.contexts, []), partial: true } AS referent,
         document { .id, .sourceIds, .title, .url, .publisher, .publishedAt } AS document,
         COLLECT {
           MATCH (bearer:Referent {surname: referent.surname})-[:REFERS_TO]->(person:Person)
           WHERE person.partial IS NULL AND (taken.partial OR person = taken)
           WITH DISTINCT person ORDER BY person.documents DESC, person.id LIMIT 5
           RETURN { entity: person { .id, .name, kind: 'Person' },
                    offices: COLLECT {
                      MATCH (person)-[:HOLDS]->(role:Role)-[:OF]->(body:Entity)
                      WHERE body <> person AND EXISTS { (body)<-[:REFERS_TO]-(:Referent)-[:IN]->(document) }
                      RETURN DISTINCT role.name ORDER BY role.name LIMIT 3 } }
         } AS candidates,
         COLLECT { MATCH (apart:Ruling {kind: 'apart', surname: referent.surname}) RETURN apart { .of, .is } } AS refused
`;

export type DoubtfulSurname = {
  readonly referent: {
    readonly id: string;
    readonly name: string;
    readonly code: null;
    readonly key: string;
    readonly surname: string;
    readonly kind: 'Person';
    readonly documentId: string;
    readonly starts: readonly number[];
    readonly ends: readonly number[];
    readonly kinds: readonly string[];
    readonly rules: readonly string[];
    readonly contexts: readonly string[];
    readonly partial: boolean;
  };
  readonly document: EvidenceDocument;
  readonly candidates: readonly { readonly entity: Named; readonly offices: readonly string[] }[];
  /** Decisions that a bare surname is not a person: the one's own id, the other's. */
  readonly refused: readonly { readonly of: string; readonly is: string }[];
};

/** Bare surnames that one rule resolved, or could not resolve, by the id of the mention, after one of them. */
export function listDoubtfulSurnames(
  graph: GraphClient,
  parameters: {
    readonly rule: 'person:same-context' | 'person:unclear';
    readonly after: string | null;
    readonly limit: number;
  },
): Promise<DoubtfulSurname[]> {
  return graph.read<DoubtfulSurname>(LIST_DOUBTFUL_SURNAMES, parameters);
}
