import { buildApp } from '#api/app.ts';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { GraphParameters } from '#graph-schema/client/parameters.ts';
import { createGazetteers } from '#reading/gazetteers/gazetteers.ts';

/** A query that answers part of a question. */
export type Recorded = { readonly query: string; readonly parameters: GraphParameters };

/**
 * Asks the API once, in this process, and notes which queries it runs: the bare driver then runs the same.
 * @throws Error where the API refuses the question or finds nothing at all to run
 */
export async function recordQueries(client: GraphClient, address: string): Promise<Recorded[]> {
  const recorded: Recorded[] = [];
  const graph: GraphClient = {
    ...client,
    read(query, parameters = {}) {
      recorded.push({ query, parameters });
      return client.read(query, parameters);
    },
  };
  const app = await buildApp({
    graph,
    gazetteers: createGazetteers(),
    readers: { read: () => Promise.reject(new Error('No document is read here')) },
    token: 'of no use here',
    keysDirectory: 'no-such-folder',
    openReads: 'loopback',
    allowedHosts: [],
    allowedOrigins: [],
    requestsPerMinute: Number.MAX_SAFE_INTEGER,
    logger: false,
  });
  const answer = await app.inject({ url: address });
  await app.close();
  if (answer.statusCode !== 200 || recorded.length === 0) throw new Error(`${address}: ${answer.body}`);
  return recorded;
}
