import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { compare } from '#resolving/canonical-order.ts';
import type { Bearer } from '#resolving/identity/compare-bearer.ts';
import { bearersBlock, officesCounted } from '#resolving/identity/mentions.ts';
import { type CountsRow, countsOf } from './kept-counts.ts';

/** Those who bear the surname with their full name: what documents say of them is counted, so none of their mentions is looked at. */
export const READ_BEARERS = /* cypher */ `
  UNWIND $blocks AS block
  MATCH (count:KeptCount {block: block})
  MATCH (person:Person {id: count.member})
  RETURN block, person.id AS entityId, count.facets AS facets, count.documents AS documents
`;

/** Other versions of the article are looked at only where there are some. */
const TELL_PARTIALS = `
  OPTIONAL MATCH (referent)-[reference:REFERS_TO]->(entity:Entity)
  OPTIONAL MATCH (document)-[:PART_OF]->(story:Story)
  RETURN referent.surname AS surname, referent.id AS id, referent.key AS key, referent.name AS name, referent.contexts AS contexts,
         document.id AS documentId, entity.id AS entityId, reference.rule AS rule, coalesce(reference.reasons, []) AS reasons,
         CASE WHEN story.documents > 1 THEN COLLECT {
           MATCH (story)<-[:PART_OF]-(:Document)<-[:IN]-(bearer:Referent)
           WITH bearer WHERE bearer.surname = referent.surname AND bearer.partial IS NULL
           MATCH (bearer)-[:REFERS_TO]->(person:Person)
           RETURN DISTINCT person.id
         } ELSE [] END AS inStory
`;

/** The hint is for a first transaction, which is planned while nobody refers to anybody. */
export const READ_PARTIALS = /* cypher */ `
  UNWIND $surnames AS surname
  MATCH (referent:Referent {surname: surname, partial: true})-[:IN]->(document:Document)
  USING INDEX SEEK referent:Referent(surname, partial)
  ${TELL_PARTIALS}
`;

export const READ_PARTIALS_OF_DOCUMENTS = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (document:Document {id: documentId})<-[:IN]-(referent:Referent)
  WHERE referent.partial AND referent.surname IS NOT NULL
  ${TELL_PARTIALS}
`;

/** A person whose full name bears the surname. */
export type BearerRow = { readonly surname: string } & Bearer;

/** A bare surname in a document, with the person it is now taken for. */
export type PartialRow = {
  readonly surname: string;
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly contexts: readonly string[] | null;
  readonly documentId: string;
  readonly entityId: string | null;
  readonly rule: string | null;
  /** Why it is taken for that person. */
  readonly reasons: readonly string[];
  /** Persons who bear it with their full name in other versions of the article. */
  readonly inStory: readonly string[];
};

/** Bare surnames, wherever they stand. */
export function readPartials(
  transaction: GraphTransaction,
  surnames: readonly string[],
): Promise<PartialRow[]> {
  return transaction.run<PartialRow>(READ_PARTIALS, { surnames });
}

/** The bare surnames of documents. */
export function readPartialsOfDocuments(
  transaction: GraphTransaction,
  documentIds: readonly string[],
): Promise<PartialRow[]> {
  return transaction.run<PartialRow>(READ_PARTIALS_OF_DOCUMENTS, { documentIds });
}

/** Everybody who bears one of the surnames with a full name, in the order of their ids. */
export async function readBearers(
  transaction: GraphTransaction,
  surnames: readonly string[],
): Promise<BearerRow[]> {
  if (surnames.length === 0) return [];
  const surnameOf = new Map(surnames.map((surname) => [bearersBlock(surname), surname]));
  const rows = await transaction.run<CountsRow & { block: string; entityId: string }>(READ_BEARERS, {
    blocks: [...surnameOf.keys()],
  });
  return rows
    .map((row) => ({
      surname: surnameOf.get(row.block) ?? '',
      entityId: row.entityId,
      offices: officesCounted(countsOf(row)),
    }))
    .sort((one, other) => compare(one.entityId, other.entityId));
}
