import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { EVIDENCE_ROWS, type InDocument, readEvidence } from './evidence-parts.ts';

/** The words in which documents make claims, the earliest document first. */
export const FIND_CLAIM_EVIDENCE = /* cypher */ `
  UNWIND $ids AS id
  MATCH (claim:Claim {id: id})-[:IN]->(document:Document)
  WHERE $collection IS NULL OR $collection IN document.collections
  WITH document, claim ORDER BY claim.start
  WITH document, collect(claim { .id, .rule, .start, .end, .title }) AS places
  ${EVIDENCE_ROWS}
`;

export type ClaimEvidenceRow = InDocument<{
  /** The claim. */
  readonly id: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly title: string | null;
}>;

/** @param options.collection only documents of this collection; all where it is absent */
export function findClaimEvidence(
  graph: GraphClient,
  options: { ids: readonly string[]; collection?: string | null },
): Promise<ClaimEvidenceRow[]> {
  return readEvidence<ClaimEvidenceRow>(graph, {
    query: FIND_CLAIM_EVIDENCE,
    parameters: { collection: null, ...options },
  });
}
