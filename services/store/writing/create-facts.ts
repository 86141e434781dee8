import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { AttributionFact, ClaimFact, Facts, ReferentFact } from '#resolving/facts.ts';

export const CREATE_REFERENTS = /* cypher */ `
  UNWIND $facts AS row
  MATCH (document:Document {id: row.documentId})
  CREATE (fact:Referent)-[:IN]->(document)
  SET fact = row
`;

export const CREATE_CLAIMS = /* cypher */ `
  UNWIND $facts AS row
  MATCH (document:Document {id: row.documentId})
  CREATE (fact:Claim)-[:IN]->(document)
  SET fact = row
`;

export const CREATE_ATTRIBUTIONS = /* cypher */ `
  UNWIND $facts AS row
  MATCH (document:Document {id: row.documentId})
  CREATE (fact:Attribution)-[:IN]->(document)
  SET fact = row
`;

/** Creates the nodes of facts; `linkFacts` joins them. */
export async function createFacts(
  transaction: GraphTransaction,
  documents: readonly { documentId: string; facts: Facts }[],
): Promise<void> {
  const rows = <Fact, Row extends object>(
    select: (facts: Facts) => readonly Fact[],
    row: (fact: Fact) => Row,
  ) =>
    documents.flatMap(({ documentId, facts }) => select(facts).map((fact) => ({ ...row(fact), documentId })));
  await transaction.run(CREATE_REFERENTS, { facts: rows(({ referents }) => referents, referentRow) });
  await transaction.run(CREATE_CLAIMS, { facts: rows(({ claims }) => claims, claimRow) });
  await transaction.run(CREATE_ATTRIBUTIONS, {
    facts: rows(({ attributions }) => attributions, attributionRow),
  });
}

/** What no referent has need not be stored for each. */
function referentRow({ partial, contexts, ...fact }: ReferentFact) {
  return { ...fact, partial: partial || null, contexts: contexts.length > 0 ? contexts : null };
}

function claimRow({ subject, object, where, ...properties }: ClaimFact) {
  return properties;
}

function attributionRow({ by, affiliated, about, within, via, ...properties }: AttributionFact) {
  return properties;
}
