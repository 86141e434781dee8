import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { EvidenceDocument } from './find-claim-evidence.ts';

/** The reports that statements follow from, the earliest first, up to a number for each statement. */
export const FIND_STATEMENT_EVIDENCE = /* cypher */ `
  UNWIND $ids AS id
  MATCH (statement:Statement {id: id})
  CALL (statement) {
    MATCH (statement)<-[:SUPPORTS]-(attribution:Attribution)-[:IN]->(document:Document)
    WHERE $collection IS NULL OR $collection IN document.collections
    RETURN attribution, document
    ORDER BY coalesce(document.day, '9999'), document.id, attribution.id LIMIT $each
  }
  RETURN id, attribution.rule AS rule, attribution.starts AS starts, attribution.ends AS ends,
         attribution.cueStart AS cueStart, attribution.cueEnd AS cueEnd,
         attribution.speakerStart AS speakerStart, attribution.speakerEnd AS speakerEnd,
         document { .id, .sourceIds, .title, .url, .publisher, .publishedAt } AS document
`;

export type StatementEvidenceRow = {
  /** The statement. */
  readonly id: string;
  readonly rule: string;
  readonly starts: number[];
  readonly ends: number[];
  readonly cueStart: number | null;
  readonly cueEnd: number | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  readonly document: EvidenceDocument;
};

export function findStatementEvidence(
  graph: GraphClient,
  parameters: { ids: readonly string[]; each: number; collection?: string | null },
): Promise<StatementEvidenceRow[]> {
  return graph.read<StatementEvidenceRow>(FIND_STATEMENT_EVIDENCE, { collection: null, ...parameters });
}
