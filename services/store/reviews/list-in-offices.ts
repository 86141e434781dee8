import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { Sighting } from '#resolving/identity/worlds-of.ts';
import type { Named } from '#store/queries/entity-kind.ts';

/** More documents than these tell nothing more: somebody whom so many name is named with all offices in one of them. */
const LOOKED_AT = 200;

/** Persons with several offices, by id, with what their documents say. */
export const LIST_IN_OFFICES = /* cypher */ `
  MATCH (person:Person)
  WHERE person.id > coalesce($after, '') AND COUNT { (person)-[:HOLDS]->() } > 1
  WITH person ORDER BY person.id LIMIT $limit
  RETURN person { .id, .name, kind: 'Person' } AS person,
         COLLECT {
           MATCH (person)<-[:REFERS_TO]-(referent:Referent)
           WHERE referent.contexts IS NOT NULL AND referent.partial IS NULL
           WITH referent ORDER BY referent.documentId, referent.id LIMIT $lookedAt
           RETURN referent { .documentId, .contexts }
         } AS sightings
`;

export type InOffices = { readonly person: Named; readonly sightings: readonly Sighting[] };

export function listInOffices(
  graph: GraphClient,
  parameters: { readonly after: string | null; readonly limit: number },
): Promise<InOffices[]> {
  return graph.read<InOffices>(LIST_IN_OFFICES, { ...parameters, lookedAt: LOOKED_AT });
}
