import type { GraphClient } from '#graph-schema/client/graph-client.ts';

/** Statements of the same speaker that other stories word alike. */
export const LIST_VARIANTS = /* cypher */ `
  MATCH (:Statement {id: $id})-[variant:VARIANT_OF]-(other:Statement)
  RETURN DISTINCT other.id AS id, other.text AS text, variant.likeness AS likeness
  ORDER BY likeness DESC, id LIMIT $limit
`;

export type VariantRow = { readonly id: string; readonly text: string; readonly likeness: number };

export function listVariants(
  graph: GraphClient,
  parameters: { id: string; limit: number },
): Promise<VariantRow[]> {
  return graph.read<VariantRow>(LIST_VARIANTS, parameters);
}
