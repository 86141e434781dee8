import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

/** The hint is for a first transaction, which is planned while nobody refers to anybody. */
export const READ_BEARERS = /* cypher */ `
  UNWIND $surnames AS surname
  MATCH (referent:Referent {surname: surname})-[:REFERS_TO]->(person:Person)
  USING INDEX SEEK referent:Referent(surname)
  WHERE referent.partial IS NULL
  RETURN surname, person.id AS entityId, collect(DISTINCT referent.contexts) AS contexts
`;

/** Other versions of the article are looked at only where there are some. The hint is as above. */
export const READ_PARTIALS = /* cypher */ `
  UNWIND $surnames AS surname
  MATCH (referent:Referent {surname: surname, partial: true})-[:IN]->(document:Document)
  USING INDEX SEEK referent:Referent(surname, partial)
  OPTIONAL MATCH (referent)-[reference:REFERS_TO]->(entity:Entity)
  OPTIONAL MATCH (document)-[:PART_OF]->(story:Story)
  RETURN surname, referent.id AS id, referent.key AS key, referent.name AS name, referent.contexts AS contexts,
         document.id AS documentId, entity.id AS entityId, reference.rule AS rule, coalesce(reference.reasons, []) AS reasons,
         CASE WHEN story.documents > 1 THEN COLLECT {
           MATCH (story)<-[:PART_OF]-(:Document)<-[:IN]-(bearer:Referent)
           WITH bearer WHERE bearer.surname = surname AND bearer.partial IS NULL
           MATCH (bearer)-[:REFERS_TO]->(person:Person)
           RETURN DISTINCT person.id
         } ELSE [] END AS inStory
`;

/** A person whose full name bears the surname, with the offices that documents give, one list for each kind of document. */
export type BearerRow = {
  readonly surname: string;
  readonly entityId: string;
  readonly contexts: readonly (readonly string[])[];
};

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

/** Everybody who bears one of the surnames; full names are looked at only where a bare surname is to be resolved. */
export async function readSurnames(
  transaction: GraphTransaction,
  surnames: readonly string[],
): Promise<{ bearers: BearerRow[]; partials: PartialRow[] }> {
  const partials = await transaction.run<PartialRow>(READ_PARTIALS, { surnames });
  const wanted = [...new Set(partials.map(({ surname }) => surname))];
  if (wanted.length === 0) return { bearers: [], partials };
  return { bearers: await transaction.run<BearerRow>(READ_BEARERS, { surnames: wanted }), partials };
}
