import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { VersionRow } from './get-document.ts';
import type { StatementRow } from './list-statements.ts';

/**
 * Documents that took the place of others at the same address, the newest first, with the statements that only one of the two reports.
 * Of given documents, those that revise one of them or are revised.
 */
export const LIST_REVISED = /* cypher */ `
  MATCH (newer:Document)-[:REVISES]->(older:Document)
  WHERE ($ids IS NULL OR newer.id IN $ids OR older.id IN $ids)
    AND ($collection IS NULL OR $collection IN newer.collections)
    AND ($from IS NULL OR newer.day >= $from) AND ($to IS NULL OR newer.day <= $to)
  WITH newer, older
  ORDER BY coalesce(newer.updatedAt, newer.publishedAt, '') DESC, newer.id LIMIT $limit
  RETURN newer { .id, .title, .publishedAt, .updatedAt } AS newer, older { .id, .title, .publishedAt, .updatedAt } AS older,
         COLLECT { MATCH (newer)<-[:REPORTED_IN]-(statement:Statement)
                   WHERE NOT (statement)-[:REPORTED_IN]->(older)
                   RETURN statement.id ORDER BY statement.id LIMIT $each } AS added,
         COLLECT { MATCH (older)<-[:REPORTED_IN]-(statement:Statement)
                   WHERE NOT (statement)-[:REPORTED_IN]->(newer)
                   RETURN statement.id ORDER BY statement.id LIMIT $each } AS removed
`;

export type RevisedRow = {
  readonly newer: VersionRow;
  readonly older: VersionRow;
  /** Ids of the statements that only the newer one reports. */
  readonly added: readonly StatementRow['statement']['id'][];
  readonly removed: readonly StatementRow['statement']['id'][];
};

/**
 * @param parameters.ids null for all documents
 * @param parameters.each statements of each side that are listed at most
 */
export function listRevised(
  graph: GraphClient,
  parameters: {
    ids: readonly string[] | null;
    from: string | null;
    to: string | null;
    collection: string | null;
    each: number;
    limit: number;
  },
): Promise<RevisedRow[]> {
  return graph.read<RevisedRow>(LIST_REVISED, parameters);
}
