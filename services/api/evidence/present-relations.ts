import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { RelationRow } from '#store/queries/list-relations.ts';
import type { Relation } from '../schemas/relation.ts';
import { gatherClaimEvidence } from './gather-evidence.ts';

/** Claims shown for each relation. */
const EACH = 3;

/** Relations as the API gives them, each with the words of its newest claims. */
export async function presentRelations(
  graph: GraphClient,
  rows: readonly RelationRow[],
  { collection = null }: { collection?: string | null } = {},
): Promise<Relation[]> {
  const ids = rows.flatMap(({ relation }) => relation.claims);
  const evidence = await gatherClaimEvidence(graph, { ids, collection });
  return rows.map(({ from, to, relation }) => {
    const { claims, ...rest } = relation;
    const shown = claims.flatMap((claim) => evidence.get(claim) ?? []);
    return { from, to, ...rest, evidence: shown.slice(0, EACH) };
  });
}
