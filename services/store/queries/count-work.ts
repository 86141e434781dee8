import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { PendingRow } from './count-pending.ts';

/** How far reading and resolving have come. */
export const COUNT_WORK = /* cypher */ `
  RETURN COUNT { (:Document {status: 'waiting'}) } AS waiting,
         COUNT { (:Document {status: 'reading'}) } AS reading,
         COUNT { (:Document {status: 'done'}) } AS done,
         COUNT { (:Document {status: 'failed'}) } AS failed,
         COUNT { (:Document {status: 'skipped'}) } AS skipped,
         COUNT { (:Job {state: 'waiting'}) } + COUNT { (:Job {state: 'taken'}) } AS jobs,
         COUNT { (:Block) } AS blocks
`;

export type WorkRow = PendingRow & {
  readonly waiting: number;
  readonly reading: number;
  readonly done: number;
  readonly failed: number;
  readonly skipped: number;
};

export async function countWork(graph: GraphClient): Promise<WorkRow> {
  const [row] = await graph.read<WorkRow>(COUNT_WORK);
  if (row === undefined) throw new Error('A query that always returns one row returned none.');
  return row;
}
