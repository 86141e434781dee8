import swagger from '@fastify/swagger';
import fp from 'fastify-plugin';

/** What each scope asks of a caller: reading is open on the service's own machine, so its key may be left out. */
const SECURITY = {
  none: [{}],
  read: [{}, { key: ['read'] }],
  write: [{ key: ['write'] }],
  admin: [{ key: ['admin'] }],
} as const;

/** Describes the API in OpenAPI 3.1 from the routes' own schemas, at /openapi.json. */
export default fp(
  async (app) => {
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'Newsgraph',
          version: '0.1.0',
          description:
            'Reads news and answers with proof: who is who, who holds which office, who said what about whom. ' +
            'Reading is open to this machine; from elsewhere, and to change anything, send a key.',
          license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
        },
        tags: [
          { name: 'questions', description: 'Plain questions, answered with evidence' },
          { name: 'graph', description: 'Entities, statements, offices and contradictions' },
          { name: 'documents', description: 'What was sent in, and how far reading it has come' },
          { name: 'decisions', description: 'What people decide about what documents say' },
          { name: 'service', description: 'Whether the service is up' },
        ],
        components: {
          securitySchemes: {
            key: { type: 'http', scheme: 'bearer', description: 'A key of `newsgraph keys create`' },
          },
        },
      },
      transform: ({ schema, url, route }) => {
        const scope = route.config?.scope ?? 'read';
        return { url, schema: { ...schema, security: SECURITY[scope] } };
      },
    });
    app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  },
  { name: 'openapi' },
);
