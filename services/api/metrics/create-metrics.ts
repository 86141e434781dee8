import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { addWorkMetrics } from './work-metrics.ts';

/** From an indexed lookup to the limit of a query. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What a process measures of itself, and of the work. */
export type Metrics = {
  readonly requestSeconds: Histogram<'method' | 'route' | 'status'>;
  readonly querySeconds: Histogram<'query'>;
  readonly documentsReceived: Counter;
  /** Everything in Prometheus' text format. @throws GraphError while the graph cannot be asked */
  write(): Promise<string>;
  readonly mediaType: string;
};

/** Makes the measures of a process; two of them in one process, as in tests, know nothing of each other. */
export function createMetrics(graph: GraphClient): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'newsgraph_' });
  const refreshWork = addWorkMetrics(registry, graph);
  return {
    requestSeconds: new Histogram({
      name: 'newsgraph_http_request_duration_seconds',
      help: 'How long requests took, by route and status.',
      labelNames: ['method', 'route', 'status'],
      buckets: SECONDS,
      registers,
    }),
    querySeconds: new Histogram({
      name: 'newsgraph_query_duration_seconds',
      help: 'How long queries took that read, by name.',
      labelNames: ['query'],
      buckets: SECONDS,
      registers,
    }),
    documentsReceived: new Counter({
      name: 'newsgraph_documents_received_total',
      help: 'Documents that this process has taken in.',
      registers,
    }),
    async write() {
      await refreshWork();
      return registry.metrics();
    },
    mediaType: registry.contentType,
  };
}
