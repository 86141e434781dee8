import fp from 'fastify-plugin';

/** Sends the id under which the log has a request, so that a caller can name it. */
export default fp(
  async (app) => {
    app.addHook('onRequest', async ({ id }, reply) => void reply.header('X-Request-Id', id));
  },
  { name: 'request-ids' },
);
