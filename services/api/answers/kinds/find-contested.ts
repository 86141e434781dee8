import { listConflicts } from '#store/queries/list-conflicts.ts';
import type { HoldingRow } from '#store/queries/list-holdings.ts';
import type { Asking } from '../finding.ts';
import { setContestedApart } from './set-contested-apart.ts';

const CONFLICTS = 50;

/** Sets apart whom more documents contradict than support, by the contradictions that the graph holds of these offices. */
export async function findContested(
  rows: readonly HoldingRow[],
  { graph, collection }: Asking,
): Promise<ReturnType<typeof setContestedApart>> {
  const roles = [...new Set(rows.map(({ role }) => role.id))];
  const conflicts =
    roles.length === 0 ? [] : await listConflicts(graph, { touches: roles, collection, limit: CONFLICTS });
  return setContestedApart(rows, conflicts);
}
