import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { ConflictRow } from '#store/queries/list-conflicts.ts';
import { presentHoldings } from './present-holdings.ts';

/** Contradictions as the API gives them, each side with the words of its claims. */
export async function presentConflicts(graph: GraphClient, rows: readonly ConflictRow[]) {
  const sides = await presentHoldings(
    graph,
    rows.flatMap((row) => row.sides),
  );
  let next = 0;
  return rows.map(({ conflict, sides: own }) => {
    const shown = sides.slice(next, next + own.length);
    next += own.length;
    return { ...conflict, sides: shown };
  });
}
