import fp from 'fastify-plugin';
import helmet from 'helmet';

/**
 * Security headers. Nothing may come from elsewhere, and answers are data: no page may frame or run them. Helmet itself rather than its
 * plugin for Fastify, which makes all of its parts anew for each request.
 */
export default fp(
  async (app) => {
    const protect = helmet({
      contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
      // HTTP on the own machine; HTTPS is the business of a proxy in front, which then sends its own header.
      strictTransportSecurity: false,
      crossOriginResourcePolicy: { policy: 'same-origin' },
      referrerPolicy: { policy: 'no-referrer' },
    });
    // Nothing fails where no directive is computed.
    app.addHook('onRequest', (request, reply, done) => protect(request.raw, reply.raw, () => done()));
  },
  { name: 'helmet' },
);
