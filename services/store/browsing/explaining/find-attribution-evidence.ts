import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { StatementEvidenceRow } from '#store/queries/find-statement-evidence.ts';

/** Where single reports stand in their documents. */
export const FIND_ATTRIBUTION_EVIDENCE = /* cypher */ `
  UNWIND $ids AS id
  MATCH (attribution:Attribution {id: id})-[:IN]->(document:Document)
  RETURN id, attribution.rule AS rule, attribution.starts AS starts, attribution.ends AS ends,
         attribution.cueStart AS cueStart, attribution.cueEnd AS cueEnd,
         attribution.speakerStart AS speakerStart, attribution.speakerEnd AS speakerEnd,
         document { .id, .sourceIds, .title, .url, .publisher, .publishedAt } AS document
`;

/** @returns a row for each report, whose `id` is the report's */
export function findAttributionEvidence(
  graph: GraphClient,
  ids: readonly string[],
): Promise<StatementEvidenceRow[]> {
  return graph.read<StatementEvidenceRow>(FIND_ATTRIBUTION_EVIDENCE, { ids });
}
