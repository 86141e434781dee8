import swagger from '@fastify/swagger';
import fp from 'fastify-plugin';

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
            'Reading is open to this machine; changing anything needs the token.',
          license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
        },
        tags: [
          { name: 'questions', description: 'Plain questions, answered with evidence' },
          { name: 'graph', description: 'Entities, statements, offices and contradictions' },
          { name: 'documents', description: 'What was sent in, and how far reading it has come' },
          { name: 'service', description: 'Whether the service is up' },
        ],
        components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
      },
    });
    app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  },
  { name: 'openapi' },
);
