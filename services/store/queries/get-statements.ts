import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { StatementRow } from './list-statements.ts';
import { STATEMENT_ROWS } from './statement-parts.ts';

/** Statements by their ids, the newest first. */
export const GET_STATEMENTS = /* cypher */ `
  MATCH (statement:Statement) WHERE statement.id IN $ids
  WITH statement, coalesce(statement.day, '') AS day
  ${STATEMENT_ROWS}`;

export function getStatements(graph: GraphClient, ids: readonly string[]): Promise<StatementRow[]> {
  return graph.read<StatementRow>(GET_STATEMENTS, { ids });
}
