import type { GraphClient } from '#graph-schema/client/graph-client.ts';

export const COUNT_PENDING = /* cypher */ `
  RETURN COUNT { (job:Job) WHERE job.availableAt IS NOT NULL } AS jobs, COUNT { (:Block) } AS blocks
`;

/** What is still to be read and computed. */
export async function countPending(client: GraphClient): Promise<{ jobs: number; blocks: number }> {
  const [row] = await client.read<{ jobs: number; blocks: number }>(COUNT_PENDING);
  return row ?? { jobs: 0, blocks: 0 };
}
