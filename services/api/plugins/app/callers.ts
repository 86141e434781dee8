import { AsyncLocalStorage } from 'node:async_hooks';
import fp from 'fastify-plugin';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';

const callers = new AsyncLocalStorage<AbortSignal>();

/** Remembers, for all that a request does, whether its caller still waits for the answer. */
export default fp(
  async (app) => {
    app.addHook('onRequest', (_request, reply, done) => {
      const gone = new AbortController();
      reply.raw.once('close', () => {
        if (!reply.raw.writableFinished) gone.abort();
      });
      callers.run(gone.signal, done);
    });
  },
  { name: 'callers' },
);

/** The same graph, whose reads end when the caller of the request they are for hangs up. */
export function endWithCaller(graph: GraphClient): GraphClient {
  return {
    ...graph,
    read(query, parameters) {
      const signal = callers.getStore();
      return graph.read<never>(query, parameters, signal === undefined ? {} : { signal });
    },
  };
}
