import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { getStatements } from '#store/queries/get-statements.ts';
import type { StatementRow } from '#store/queries/list-statements.ts';
import { type EvidenceById, gatherStatementEvidence } from './gather-evidence.ts';

/** Reports shown for each statement. */
const EACH = 3;

/** Statements as the API gives them, each with the words that report it. */
export async function presentStatements(graph: GraphClient, rows: readonly StatementRow[]) {
  const ids = rows.map(({ statement }) => statement.id);
  return withEvidence(rows, await gatherStatementEvidence(graph, { ids, each: EACH }));
}

/** One statement as the API gives it; null where there is none with that id. */
export async function presentStatement(graph: GraphClient, id: string) {
  const [rows, evidence] = await Promise.all([
    getStatements(graph, [id]),
    gatherStatementEvidence(graph, { ids: [id], each: EACH }),
  ]);
  return withEvidence(rows, evidence)[0] ?? null;
}

function withEvidence(rows: readonly StatementRow[], evidence: EvidenceById) {
  return rows.map(({ statement, speaker, about }) => ({
    ...statement,
    speaker,
    about,
    evidence: [...(evidence.get(statement.id) ?? [])],
  }));
}
