import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { nameOfQuery } from '#store/query-names.ts';
import type { Metrics } from './create-metrics.ts';

/** The same graph, with the time of every query that reads observed, those that fail among them. */
export function timeQueries(
  graph: GraphClient,
  { querySeconds }: Pick<Metrics, 'querySeconds'>,
): GraphClient {
  return {
    ...graph,
    async read(query, parameters, options) {
      const done = querySeconds.startTimer({ query: nameOfQuery(query) });
      return graph.read<never>(query, parameters, options).finally(done);
    },
  };
}
