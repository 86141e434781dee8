import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Facts } from '#resolving/facts/facts.ts';
import { differenceOf, type MadeFact, madeFacts } from '#resolving/rereading/difference-of.ts';

export const READ_MADE_FACTS = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (:Document {id: documentId})<-[:IN]-(fact:Referent|Claim|Attribution)
  RETURN documentId, fact.id AS id, coalesce(fact.rule, fact.rules[0], '') AS rule
`;

export const WRITE_DIFFERENCES = /* cypher */ `
  UNWIND $differences AS row
  MATCH (job:Job {id: row.jobId})
  SET job.added = row.added, job.removed = row.removed
`;

/** Writes to the jobs what their readings change, while the earlier facts are still there. */
export async function tellDifferences(
  transaction: GraphTransaction,
  documents: readonly { jobId: string; documentId: string; facts: Facts }[],
): Promise<void> {
  if (documents.length === 0) return;
  const documentIds = documents.map(({ documentId }) => documentId);
  const rows = await transaction.run<MadeFact & { documentId: string }>(READ_MADE_FACTS, { documentIds });
  const before = Map.groupBy(rows, ({ documentId }) => documentId);
  const differences = documents.map(({ jobId, documentId, facts }) => ({
    jobId,
    ...differenceOf(before.get(documentId) ?? [], madeFacts(facts)),
  }));
  await transaction.run(WRITE_DIFFERENCES, { differences });
}
