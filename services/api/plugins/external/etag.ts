import etag from '@fastify/etag';
import fp from 'fastify-plugin';

/** Tags answers by their content, so that a caller who has one already is told so (304) instead of sent it again. */
export default fp(
  async (app) => {
    // Weak: the same answer may come in other bytes one day, compressed or with its fields in another order.
    await app.register(etag, { weak: true });
    app.addHook('onRequest', async ({ method }, reply) => {
      // Answers change as documents arrive: keep them, but ask whether they still hold.
      reply.header('Cache-Control', method === 'GET' ? 'private, no-cache' : 'no-store');
    });
  },
  { name: 'etag' },
);
