import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Ruling } from '#resolving/decisions/ruling.ts';
import { markBlocks } from '#store/writing/mark-blocks.ts';

export const DELETE_RULINGS = /* cypher */ `
  UNWIND $ids AS id
  MATCH (ruling:Ruling {id: id})
  DELETE ruling
`;

export const MERGE_RULINGS = /* cypher */ `
  UNWIND $rulings AS row
  MERGE (ruling:Ruling {id: row.id})
  SET ruling = row, ruling.name = row.kind
`;

export const LIST_DOCUMENTS_OF_ENTITIES = /* cypher */ `
  UNWIND $entityIds AS entityId
  MATCH (:Entity {id: entityId})<-[:REFERS_TO]-(referent:Referent)
  RETURN DISTINCT referent.documentId AS key
`;

/** Their type may be another one: who bears a surname is a person. */
export const LIST_SURNAMES_OF_ENTITIES = /* cypher */ `
  UNWIND $entityIds AS entityId
  MATCH (:Entity {id: entityId})<-[:REFERS_TO]-(referent:Referent)
  WHERE referent.surname IS NOT NULL
  RETURN DISTINCT referent.surname AS key
`;

/** Writes the rulings that came, and takes away those that went. */
export async function writeRulings(
  transaction: GraphTransaction,
  { came, went }: { came: readonly Ruling[]; went: readonly Ruling[] },
): Promise<void> {
  if (went.length > 0) await transaction.run(DELETE_RULINGS, { ids: went.map(({ id }) => id) });
  if (came.length > 0) await transaction.run(MERGE_RULINGS, { rulings: came });
}

/** Marks every document that mentions one of the entities as to be resolved anew, and whatever stands bare of their surnames. */
export async function markMentionsOf(
  transaction: GraphTransaction,
  entityIds: readonly string[],
): Promise<void> {
  if (entityIds.length === 0) return;
  const documents = await transaction.run<{ key: string }>(LIST_DOCUMENTS_OF_ENTITIES, { entityIds });
  const surnames = await transaction.run<{ key: string }>(LIST_SURNAMES_OF_ENTITIES, { entityIds });
  await markBlocks(transaction, [
    ...documents.map(({ key }) => ({ kind: 'document' as const, key })),
    ...surnames.map(({ key }) => ({ kind: 'surname' as const, key })),
  ]);
}
