import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { DocumentClaims } from '#resolving/entities/sum-claims.ts';

export const READ_RELATIONS = /* cypher */ `
  UNWIND $keys AS key
  MATCH (claim:Claim {group: 'relation:' + key})-[:IN]->(document:Document)-[:PART_OF]->(story:Story)
  RETURN key, document.id AS documentId, story.id AS storyId,
         collect(DISTINCT claim.day) AS days, collect(claim.id) AS claims
`;

/** What each document says of relations; `key` is the type and the ids of both entities. */
export function readRelations(
  transaction: GraphTransaction,
  keys: readonly string[],
): Promise<(DocumentClaims & { key: string })[]> {
  return transaction.run<DocumentClaims & { key: string }>(READ_RELATIONS, { keys });
}
