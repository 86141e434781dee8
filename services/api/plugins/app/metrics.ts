import fp from 'fastify-plugin';
import type { Metrics } from '../../metrics/create-metrics.ts';

declare module 'fastify' {
  interface FastifyInstance {
    metrics: Metrics;
  }
}

/** Observes how long requests take, by the pattern of their address, so that ids do not make a series each. */
export default fp<{ metrics: Metrics }>(
  async (app, { metrics }) => {
    app.decorate('metrics', metrics);
    app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
      const route = routeOptions.url ?? 'none';
      metrics.requestSeconds.observe({ method, route, status: reply.statusCode }, reply.elapsedTime / 1_000);
    });
  },
  { name: 'metrics' },
);
