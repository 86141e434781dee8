import fp from 'fastify-plugin';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';

declare module 'fastify' {
  interface FastifyInstance {
    graph: GraphClient;
  }
}

/** Gives routes the one graph client of the process; the process that opened it closes it. */
export default fp<{ graph: GraphClient }>(async (app, { graph }) => void app.decorate('graph', graph), {
  name: 'graph',
});
