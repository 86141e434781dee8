import scalar from '@scalar/fastify-api-reference';
import fp from 'fastify-plugin';

/** What the page may load: its own script, which writes styles and runs a compiler, and nothing from elsewhere. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** A readable page of the API at /docs, from this process alone. */
export default fp(
  async (app) => {
    await app.register(scalar, {
      routePrefix: '/docs',
      configuration: {
        url: '/openapi.json',
        pageTitle: 'Newsgraph API',
        withDefaultFonts: false,
        telemetry: false,
        hideClientButton: true,
        showDeveloperTools: 'never',
        agent: { disabled: true },
      },
      hooks: {
        onRequest: (_request, reply, done) => {
          reply.header('Content-Security-Policy', PAGE_POLICY);
          done();
        },
      },
    });
  },
  { name: 'docs-page', dependencies: ['openapi', 'helmet'] },
);
