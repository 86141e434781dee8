import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { HoldingRow } from '#store/queries/list-holdings.ts';
import type { Holding } from '../schemas/holding.ts';
import { gatherClaimEvidence } from './gather-evidence.ts';

/** Claims shown for each holding. */
const EACH = 3;

/** Holdings as the API gives them, each with the words of its newest claims. */
export async function presentHoldings(graph: GraphClient, rows: readonly HoldingRow[]): Promise<Holding[]> {
  const shown = rows.flatMap(({ holding }) => holding.claims.slice(0, EACH));
  const evidence = await gatherClaimEvidence(graph, shown);
  return rows.map(({ person, role, of, holding }) => {
    const { claims, ...rest } = holding;
    return {
      person,
      role,
      of,
      ...rest,
      evidence: claims.slice(0, EACH).flatMap((claim) => evidence.get(claim) ?? []),
    };
  });
}
