import helmet from '@fastify/helmet';
import fp from 'fastify-plugin';

/** Security headers. Nothing may come from elsewhere, and answers are data: no page may frame or run them. */
export default fp(
  async (app) => {
    await app.register(helmet, {
      contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
      // HTTP on the own machine; HTTPS is the business of a proxy in front, which then sends its own header.
      strictTransportSecurity: false,
      crossOriginResourcePolicy: { policy: 'same-origin' },
      referrerPolicy: { policy: 'no-referrer' },
    });
  },
  { name: 'helmet' },
);
