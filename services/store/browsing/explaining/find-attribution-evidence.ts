import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { EVIDENCE_ROWS, REPORTED, readEvidence } from '#store/queries/evidence-parts.ts';
import type { StatementEvidenceRow } from '#store/queries/find-statement-evidence.ts';

/** Where single reports stand in their documents. */
export const FIND_ATTRIBUTION_EVIDENCE = /* cypher */ `
  UNWIND $ids AS id
  MATCH (attribution:Attribution {id: id})-[:IN]->(document:Document)
  WITH document, collect(attribution { ${REPORTED}, .id }) AS places
  ${EVIDENCE_ROWS}
`;

/** @returns a row for each report, whose `id` is the report's */
export function findAttributionEvidence(
  graph: GraphClient,
  ids: readonly string[],
): Promise<StatementEvidenceRow[]> {
  return readEvidence<StatementEvidenceRow>(graph, { query: FIND_ATTRIBUTION_EVIDENCE, parameters: { ids } });
}
