import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { EntityType } from '#reading/extraction.ts';
import type { Mention } from '#resolving/identity/mentions.ts';

export const READ_REFERENTS = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (:Document {id: documentId})<-[:IN]-(referent:Referent)
  OPTIONAL MATCH (referent)-[reference:REFERS_TO]->(entity:Entity)
  RETURN documentId, referent.id AS id, referent.name AS name, referent.kind AS kind, referent.key AS key, referent.code AS code,
         referent.surname AS surname, coalesce(referent.partial, false) AS partial, referent.contexts AS contexts,
         entity.id AS entityId, reference.rule AS rule
`;

/** A referent with what it refers to now, null where nothing has been decided yet. */
export type ReferentRow = Mention & {
  readonly kind: EntityType;
  readonly key: string;
  readonly code: string | null;
  readonly rule: string | null;
};

/** All referents of documents. */
export function readReferents(
  transaction: GraphTransaction,
  documentIds: readonly string[],
): Promise<ReferentRow[]> {
  return transaction.run<ReferentRow>(READ_REFERENTS, { documentIds });
}
