import type { GraphClient } from '#graph-schema/client/graph-client.ts';

/** The documents that make claims, with the story of each. */
export const LIST_CLAIM_DOCUMENTS = /* cypher */ `
  UNWIND $claimIds AS claimId
  MATCH (:Claim {id: claimId})-[:IN]->(document:Document)
  RETURN claimId, document { .id, .title, .publisher, .publishedAt,
           storyId: head([(document)-[:PART_OF]->(story:Story) | story.id]) } AS document
`;

export type ClaimDocument = {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  /** Null while it is being resolved. */
  readonly storyId: string | null;
};

export function listClaimDocuments(
  graph: GraphClient,
  claimIds: readonly string[],
): Promise<{ claimId: string; document: ClaimDocument }[]> {
  return graph.read<{ claimId: string; document: ClaimDocument }>(LIST_CLAIM_DOCUMENTS, { claimIds });
}
