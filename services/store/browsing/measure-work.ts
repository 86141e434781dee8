import type { GraphClient } from '#graph-schema/client/graph-client.ts';

/** How long the oldest document waits that nobody reads yet, and which steps failed how often. */
export const MEASURE_WORK = /* cypher */ `
  CALL () {
    MATCH (job:Job {state: 'waiting'}) WHERE job.availableAt <= timestamp()
    RETURN coalesce((timestamp() - min(job.availableAt)) / 1000.0, 0.0) AS lagSeconds
  }
  RETURN lagSeconds,
         COLLECT { MATCH (document:Document {status: 'failed'})
                   WITH coalesce(document.failedStep, 'unknown') AS step, count(*) AS documents
                   RETURN { step: step, documents: documents } ORDER BY step } AS failures
`;

export type WorkMeasures = {
  /** 0 where no document waits. */
  readonly lagSeconds: number;
  readonly failures: readonly { readonly step: string; readonly documents: number }[];
};

export async function measureWork(graph: GraphClient): Promise<WorkMeasures> {
  const [row] = await graph.read<WorkMeasures>(MEASURE_WORK);
  if (row === undefined) throw new Error('A query that always returns one row returned none.');
  return row;
}
