import type { GraphClient } from '#graph-schema/client/graph-client.ts';

/** As COUNT_WORK, of what is still to be done alone: it costs the same however many documents were read. */
export const COUNT_PENDING = /* cypher */ `
  RETURN COUNT { (:Job {state: 'waiting'}) } + COUNT { (:Job {state: 'taken'}) } AS jobs,
         COUNT { (:Block) } AS blocks
`;

export type PendingRow = {
  /** Documents that a worker has yet to finish. */
  readonly jobs: number;
  /** Blocks of what follows that have to be computed anew. */
  readonly blocks: number;
};

export async function countPending(graph: GraphClient): Promise<PendingRow> {
  const [row] = await graph.read<PendingRow>(COUNT_PENDING);
  if (row === undefined) throw new Error('A query that always returns one row returned none.');
  return row;
}
