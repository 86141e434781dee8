import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { HoldingRow } from '#store/queries/list-holdings.ts';
import type { Holding } from '../schemas/holding.ts';
import { gatherClaimEvidence } from './gather-evidence.ts';

/** Claims shown for each holding, and how many are looked at for those of one collection. */
const EACH = 3;
const LOOKED_AT = 50;

/**
 * Holdings as the API gives them, each with the words of its newest claims.
 * @param options.collection only claims of this collection's documents; all where it is absent
 */
export async function presentHoldings(
  graph: GraphClient,
  rows: readonly HoldingRow[],
  { collection = null }: { collection?: string | null } = {},
): Promise<Holding[]> {
  const looked = collection === null ? EACH : LOOKED_AT;
  const ids = rows.flatMap(({ holding }) => holding.claims.slice(0, looked));
  const evidence = await gatherClaimEvidence(graph, { ids, collection });
  return rows.map(({ person, role, of, holding }) => {
    const { claims, ...rest } = holding;
    return {
      person,
      role,
      of,
      ...rest,
      evidence: claims
        .slice(0, looked)
        .flatMap((claim) => evidence.get(claim) ?? [])
        .slice(0, EACH),
    };
  });
}
