import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { EntityType } from '#reading/extraction.ts';

/** What a document names, in the order of the text, each with the entity that it refers to. */
export const LIST_REFERENTS = /* cypher */ `
  MATCH (:Document {id: $document})<-[:IN]-(referent:Referent)
  OPTIONAL MATCH (referent)-[:REFERS_TO]->(entity:Entity)
  RETURN referent { .id, .kind, .name, .code, .starts, .ends, .kinds, .rules } AS referent, entity.id AS entityId
  ORDER BY referent.starts[0], referent.id LIMIT $limit
`;

export type ReferentRow = {
  readonly referent: {
    readonly id: string;
    readonly kind: EntityType;
    readonly name: string;
    readonly code: string | null;
    readonly starts: number[];
    readonly ends: number[];
    readonly kinds: ('name' | 'nominal' | 'pronoun')[];
    readonly rules: string[];
  };
  readonly entityId: string | null;
};

export function listReferents(
  graph: GraphClient,
  parameters: { document: string; limit: number },
): Promise<ReferentRow[]> {
  return graph.read<ReferentRow>(LIST_REFERENTS, parameters);
}
