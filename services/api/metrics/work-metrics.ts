import { Gauge, type Registry } from 'prom-client';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { measureWork } from '#store/browsing/measure-work.ts';
import { countWork } from '#store/queries/count-work.ts';

/** How far the work has come, in the terms of countWork and measureWork. */
const HELP = {
  documents: 'Documents by state; the rate of `done` is the rate of ingestion.',
  documents_failed: 'Documents that could not be read, by the step that failed.',
  pending_jobs: 'Documents that are still to be read.',
  pending_blocks: 'Parts of what follows that are still to be computed.',
  ingestion_lag_seconds: 'How long the oldest document waits that nobody reads yet.',
} as const;

/**
 * Adds how far the work has come.
 * @returns what asks the graph for it, to be called before the metrics are written out: every process of the service then tells the same
 */
export function addWorkMetrics(registry: Registry, graph: GraphClient): () => Promise<void> {
  const gauge = <Label extends string>(name: keyof typeof HELP, labelNames: readonly Label[]) =>
    new Gauge({ name: `newsgraph_${name}`, help: HELP[name], labelNames, registers: [registry] });
  const documents = gauge('documents', ['status']);
  const failed = gauge('documents_failed', ['step']);
  const pendingJobs = gauge('pending_jobs', []);
  const pendingBlocks = gauge('pending_blocks', []);
  const lag = gauge('ingestion_lag_seconds', []);
  return async () => {
    const [{ jobs, blocks, ...states }, { lagSeconds, failures }] = await Promise.all([
      countWork(graph),
      measureWork(graph),
    ]);
    for (const [status, count] of Object.entries(states)) documents.set({ status }, count);
    // A step of which nothing failed any more would keep its last count.
    failed.reset();
    for (const { step, documents: count } of failures) failed.set({ step }, count);
    pendingJobs.set(jobs);
    pendingBlocks.set(blocks);
    lag.set(lagSeconds);
  };
}
