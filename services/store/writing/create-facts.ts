import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Facts } from '#resolving/facts/facts.ts';
import { propertyMap } from './fact-columns.ts';
import { ATTRIBUTION_COLUMNS, CLAIM_COLUMNS, factRows, REFERENT_COLUMNS } from './fact-rows.ts';

/** Nodes that were just made are found by their place in a list: an index would be asked two hundred times for each document. */
export const CREATE_FACTS = /* cypher */ `
  UNWIND $documents AS row
  MATCH (document:Document {id: row.documentId})
  CALL (document, row) {
    UNWIND row.referents AS value
    CREATE (referent:Referent {documentId: row.documentId, ${propertyMap(REFERENT_COLUMNS, 'value')}})-[:IN]->(document)
    RETURN collect(referent) AS referents
  }
  CALL (document, row, referents) {
    UNWIND row.claims AS fact
    WITH document, row, referents, fact, fact.values AS value
    CREATE (claim:Claim {documentId: row.documentId, ${propertyMap(CLAIM_COLUMNS, 'value')}})-[:IN]->(document)
    FOREACH (subject IN [place IN fact.subject | referents[place]] | CREATE (claim)-[:SUBJECT]->(subject))
    FOREACH (object IN [place IN fact.object | referents[place]] | CREATE (claim)-[:OBJECT]->(object))
    FOREACH (where IN [place IN fact.where | referents[place]] | CREATE (claim)-[:WHERE]->(where))
  }
  CALL (document, row, referents) {
    UNWIND row.attributions AS fact
    WITH document, row, referents, fact, fact.values AS value
    CREATE (attribution:Attribution {documentId: row.documentId, ${propertyMap(ATTRIBUTION_COLUMNS, 'value')}})-[:IN]->(document)
    FOREACH (speaker IN [place IN fact.by | referents[place]] | CREATE (attribution)-[:BY]->(speaker))
    FOREACH (body IN [place IN fact.affiliated | referents[place]] | CREATE (attribution)-[:AFFILIATED]->(body))
    FOREACH (about IN [place IN fact.about | referents[place]] | CREATE (attribution)-[:ABOUT]->(about))
    FOREACH (via IN [place IN fact.via | referents[place]] | CREATE (attribution)-[:VIA]->(via))
    RETURN collect(attribution) AS attributions
  }
  UNWIND row.within AS link
  WITH attributions[link.inner] AS inner, attributions[link.outer] AS outer
  CREATE (inner)-[:WITHIN]->(outer)
`;

/** Writes what documents say: nodes of facts, and what joins them. */
export async function createFacts(
  transaction: GraphTransaction,
  documents: readonly { documentId: string; facts: Facts }[],
): Promise<void> {
  await transaction.run(CREATE_FACTS, { documents: documents.map(factRows) });
}
