import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { Named } from '#store/queries/entity-kind.ts';

/** Two persons of one surname and initial in one office, by both ids; decisions that they are not the same leave them out. */
export const LIST_ALIKE = /* cypher */ `
  MATCH (one:Person)-[ones:HOLDS]->(role:Role)<-[others:HOLDS]-(other:Person)
  WHERE one.id < other.id AND one.partial IS NULL AND other.partial IS NULL
    AND toLower(split(one.name, ' ')[-1]) = toLower(split(other.name, ' ')[-1])
    AND toLower(left(one.name, 1)) = toLower(left(other.name, 1))
    AND NOT EXISTS { (:Ruling {kind: 'apart', of: one.id, is: other.id}) }
    AND NOT EXISTS { (:Ruling {kind: 'apart', of: other.id, is: one.id}) }
  WITH one, other, role.name AS office, ones.claims[0] AS onesClaim, others.claims[0] AS othersClaim ORDER BY office, onesClaim, othersClaim
  WITH one, other, collect(DISTINCT office) AS offices, head(collect([onesClaim, othersClaim])) AS claims
  WHERE $after IS NULL OR one.id + other.id > $after
  RETURN one.id + other.id AS id, one { .id, .name, kind: 'Person' } AS one, other { .id, .name, kind: 'Person' } AS other,
         one.documents < other.documents AS otherIsBetterKnown, offices, claims
  ORDER BY id LIMIT $limit
`;

export type AlikeRow = {
  readonly id: string;
  readonly one: Named;
  readonly other: Named;
  /** Whether more documents mention the other. */
  readonly otherIsBetterKnown: boolean;
  readonly offices: readonly string[];
  /** A claim of each on the first of these offices. */
  readonly claims: readonly string[];
};

/** Pairs of persons who may be one, by both ids, after a pair. */
export function listAlike(
  graph: GraphClient,
  parameters: { readonly after: string | null; readonly limit: number },
): Promise<AlikeRow[]> {
  return graph.read<AlikeRow>(LIST_ALIKE, parameters);
}
