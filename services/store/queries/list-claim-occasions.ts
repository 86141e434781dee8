import type { Static } from 'typebox';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { DateSourceSchema } from '#graph-schema/model/pieces.ts';
import type { Named } from './entity-kind.ts';

/** When and where claims say that something happened: those that state a day first, then the newest. */
export const LIST_CLAIM_OCCASIONS = /* cypher */ `
  UNWIND $ids AS id
  MATCH (claim:Claim {id: id})-[:IN]->(document:Document)
  WHERE $collection IS NULL OR $collection IN document.collections
  OPTIONAL MATCH (claim)-[:WHERE]->(:Referent)-[:REFERS_TO]->(place:Entity)
  WITH claim, place ORDER BY place.id
  WITH claim, head(collect(place)) AS place
  RETURN claim.id AS id, claim.date AS date, claim.dateSource AS dateSource,
         CASE WHEN place IS NULL THEN null
              ELSE place { .id, .name, kind: head([label IN labels(place) WHERE label <> 'Entity']) } END AS place
  ORDER BY claim.dateSource = 'stated' DESC, coalesce(claim.date, '') DESC, id
`;

export type ClaimOccasionRow = {
  /** The claim. */
  readonly id: string;
  readonly date: string | null;
  readonly dateSource: Static<typeof DateSourceSchema>;
  readonly place: Named | null;
};

export function listClaimOccasions(
  graph: GraphClient,
  parameters: { ids: readonly string[]; collection: string | null },
): Promise<ClaimOccasionRow[]> {
  return graph.read<ClaimOccasionRow>(LIST_CLAIM_OCCASIONS, parameters);
}
