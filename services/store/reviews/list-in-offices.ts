import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { Sighting } from '#resolving/identity/worlds-of.ts';
import type { Named } from '#store/queries/entity-kind.ts';

/** More documents than these tell nothing more: somebody whom so many name is named with all offices in one of them. */
const LOOKED_AT = 200;

/**
 * Persons with several offices, by id, with what their documents say, and the pairs of documents of which people decided that they speak
 * of one person.
 */
export const LIST_IN_OFFICES = /* cypher */ `
  MATCH (person:Person)
  WHERE person.id > coalesce($after, '') AND COUNT { (person)-[:HOLDS]->() } > 1
  WITH person ORDER BY person.id LIMIT $limit
  RETURN person { .id, .name, kind: 'Person' } AS person,
         COLLECT {
           MATCH (person)<-[:REFERS_TO]-(referent:Referent)
           WHERE referent.contexts IS NOT NULL AND referent.partial IS NULL
           WITH referent ORDER BY referent.documentId, referent.id LIMIT $lookedAt
           RETURN referent { .documentId, .contexts, referentId: referent.id,
             claims: COLLECT { MATCH (referent)<-[:SUBJECT]-(claim:Claim {kind: 'holding'}) RETURN claim.id ORDER BY claim.start LIMIT 1 } }
         } AS sightings,
         COLLECT {
           MATCH (one:Witness {kind: 'referent'})<-[:REGARDS {side: 'subject'}]-(:Decision {kind: 'merge'})-[:REGARDS {side: 'object'}]->(other:Witness {kind: 'referent'})
           WHERE one.documentId <> other.documentId
             AND EXISTS { (:Document {id: one.documentId})<-[:IN]-(:Referent {name: one.words})-[:REFERS_TO]->(person) }
             AND EXISTS { (:Document {id: other.documentId})<-[:IN]-(:Referent {name: other.words})-[:REFERS_TO]->(person) }
           RETURN [one.documentId, other.documentId]
         } AS together
`;

/** A document's mention of a person, with the first claim there on an office of the person (none where that is hidden). */
export type SightingInOffice = Sighting & { readonly referentId: string; readonly claims: readonly string[] };

export type InOffices = {
  readonly person: Named;
  readonly sightings: readonly SightingInOffice[];
  readonly together: readonly (readonly [string, string])[];
};

/** Persons with several offices, by id, after one of them. */
export function listInOffices(
  graph: GraphClient,
  parameters: { readonly after: string | null; readonly limit: number },
): Promise<InOffices[]> {
  return graph.read<InOffices>(LIST_IN_OFFICES, { ...parameters, lookedAt: LOOKED_AT });
}
