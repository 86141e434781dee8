import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { type Mention, mentionChanges, surnameUnsettled } from '#resolving/identity/mentions.ts';
import { changeCounts } from './kept-counts.ts';

const TELL_MENTION = `
  RETURN referent.documentId AS documentId, referent.id AS id, entity.id AS entityId, referent.name AS name,
         referent.surname AS surname, coalesce(referent.partial, false) AS partial, referent.contexts AS contexts
`;

export const READ_MENTIONS = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (:Document {id: documentId})<-[:IN]-(referent:Referent)
  OPTIONAL MATCH (referent)-[:REFERS_TO]->(entity:Entity)
  ${TELL_MENTION}`;

export const READ_MENTIONS_OF_ENTITIES = /* cypher */ `
  UNWIND $documents AS row
  MATCH (:Document {id: row.documentId})<-[:IN]-(referent:Referent)
  OPTIONAL MATCH (referent)-[:REFERS_TO]->(entity:Entity)
  WITH row, referent, entity WHERE entity.id IN row.entityIds OR referent.id IN row.referentIds
  ${TELL_MENTION}`;

type Pointed = {
  readonly documentId: string;
  readonly referentId: string;
  readonly from: string | null;
  readonly entityId: string;
};

/** Whom documents mention, as resolved up to now. */
export function readMentions(
  transaction: GraphTransaction,
  documentIds: readonly string[],
): Promise<Mention[]> {
  return transaction.run<Mention>(READ_MENTIONS, { documentIds });
}

/** Mentions of some documents: those that are to refer to another entity, and all those of the entities concerned. */
export function readMentionsConcerned(
  transaction: GraphTransaction,
  pointings: readonly Pointed[],
): Promise<Mention[]> {
  const documents = [...Map.groupBy(pointings, ({ documentId }) => documentId)].map(([documentId, each]) => ({
    documentId,
    referentIds: each.map(({ referentId }) => referentId),
    entityIds: each.flatMap(({ from, entityId }) => (from === null ? [entityId] : [from, entityId])),
  }));
  if (documents.length === 0) return Promise.resolve([]);
  return transaction.run<Mention>(READ_MENTIONS_OF_ENTITIES, { documents });
}

/**
 * Changes what is counted of entities, and of those who bear a surname, where documents mention others than before. Only who has the turn of
 * the resolver may: two at once would count from the same numbers.
 *
 * @returns the surnames whose bare mentions are to be looked at anew
 */
export async function countMentions(
  transaction: GraphTransaction,
  { before, now }: { before: readonly Mention[]; now: readonly Mention[] },
): Promise<string[]> {
  const changed = await changeCounts(transaction, mentionChanges(before, now));
  return [...new Set(changed.flatMap((counts) => surnameUnsettled(counts) ?? []))];
}
