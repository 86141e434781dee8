import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { StatementRow } from '#store/queries/list-statements.ts';
import { gatherStatementEvidence } from './gather-evidence.ts';

/** Reports shown for each statement. */
const EACH = 3;

/** Statements as the API gives them, each with the words that report it. */
export async function presentStatements(graph: GraphClient, rows: readonly StatementRow[]) {
  const evidence = await gatherStatementEvidence(graph, {
    ids: rows.map(({ statement }) => statement.id),
    each: EACH,
  });
  return rows.map(({ statement, speaker, about }) => ({
    ...statement,
    speaker,
    about,
    evidence: [...(evidence.get(statement.id) ?? [])],
  }));
}
