import type { GraphClient } from '#graph-schema/client/graph-client.ts';

/** The words in which documents make claims, the earliest document first. */
export const FIND_CLAIM_EVIDENCE = /* cypher */ `
  UNWIND $ids AS id
  MATCH (claim:Claim {id: id})-[:IN]->(document:Document)
  WHERE $collection IS NULL OR $collection IN document.collections
  RETURN id, claim.rule AS rule, claim.start AS start, claim.end AS end, claim.title AS title,
         document { .id, .sourceIds, .title, .url, .publisher, .publishedAt } AS document
  ORDER BY coalesce(document.day, '9999'), document.id, start
`;

/** What evidence says of the document that it lies in. */
export type EvidenceDocument = {
  readonly id: string;
  readonly sourceIds: string[];
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
};

export type ClaimEvidenceRow = {
  /** The claim. */
  readonly id: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly title: string | null;
  readonly document: EvidenceDocument;
};

/** @param options.collection only documents of this collection; all where it is absent */
export function findClaimEvidence(
  graph: GraphClient,
  options: { ids: readonly string[]; collection?: string | null },
): Promise<ClaimEvidenceRow[]> {
  return graph.read<ClaimEvidenceRow>(FIND_CLAIM_EVIDENCE, { collection: null, ...options });
}
