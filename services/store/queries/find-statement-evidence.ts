import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { EVIDENCE_ROWS, type InDocument, REPORTED, readEvidence } from './evidence-parts.ts';

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
  WITH document, collect(attribution { ${REPORTED}, id: id }) AS places
  ${EVIDENCE_ROWS}
`;

export type StatementEvidenceRow = InDocument<{
  /** The statement. */
  readonly id: string;
  readonly rule: string;
  readonly starts: number[];
  readonly ends: number[];
  readonly cueStart: number | null;
  readonly cueEnd: number | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
}>;

export function findStatementEvidence(
  graph: GraphClient,
  parameters: { ids: readonly string[]; each: number; collection?: string | null },
): Promise<StatementEvidenceRow[]> {
  return readEvidence<StatementEvidenceRow>(graph, {
    query: FIND_STATEMENT_EVIDENCE,
    parameters: { collection: null, ...parameters },
  });
}
