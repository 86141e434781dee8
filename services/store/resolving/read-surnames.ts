import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

/** Looks at full names only where somebody is waiting for them. The hints are for a first transaction: see `read-summed-claims.ts`. */
export const READ_BEARERS = /* cypher */ `
  UNWIND $surnames AS surname
  MATCH (referent:Referent {surname: surname})-[:REFERS_TO]->(person:Person)
  USING INDEX SEEK referent:Referent(surname)
  WHERE EXISTS { (:Referent {surname: surname, partial: true}) } AND referent.partial IS NULL
  RETURN surname, person.id AS entityId, collect(DISTINCT referent.contexts) AS contexts
`;

export const READ_PARTIALS = /* cypher */ `
  UNWIND $surnames AS surname
  MATCH (referent:Referent {surname: surname, partial: true})-[:IN]->(document:Document)
  USING INDEX SEEK referent:Referent(surname, partial)
  OPTIONAL MATCH (referent)-[reference:REFERS_TO]->(entity:Entity)
  RETURN surname, referent.id AS id, referent.key AS key, referent.name AS name, referent.contexts AS contexts,
         document.id AS documentId, entity.id AS entityId, reference.rule AS rule, coalesce(reference.reasons, []) AS reasons,
         COLLECT {
           MATCH (document)-[:PART_OF]->(:Story)<-[:PART_OF]-(:Document)<-[:IN]-(bearer:Referent)
           WITH bearer WHERE bearer.surname = surname AND bearer.partial IS NULL
           MATCH (bearer)-[:REFERS_TO]->(person:Person)
           RETURN DISTINCT person.id
         } AS inStory
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

/** Everybody who bears one of the surnames; full names are left out where there is no bare surname to resolve. */
export async function readSurnames(
  transaction: GraphTransaction,
  surnames: readonly string[],
): Promise<{ bearers: BearerRow[]; partials: PartialRow[] }> {
  return {
    bearers: await transaction.run<BearerRow>(READ_BEARERS, { surnames }),
    partials: await transaction.run<PartialRow>(READ_PARTIALS, { surnames }),
  };
}
