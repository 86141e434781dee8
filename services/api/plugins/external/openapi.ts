import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import packageJson from '../../../../package.json' with { type: 'json' };
import { LIMITS } from '../../limits.ts';
import { type ApiDescription, withExamples } from '../../openapi/with-examples.ts';

/** What each scope asks of a caller: reading is open on the service's own machine, so its key may be left out. */
const SECURITY = {
  none: [{}],
  read: [{}, { key: ['read'] }],
  write: [{ key: ['write'] }],
  admin: [{ key: ['admin'] }],
} as const;

const LIMITS_IN_WORDS = [
  `Limits: ${LIMITS.requestsPerMinute} requests a minute from one address (unless the operator set another number)`,
  `a question of ${LIMITS.questionLength} characters`,
  `a document of ${LIMITS.documentBytes} bytes`,
  `a JSON body or line of ${LIMITS.jsonBytes} bytes`,
  `a query of ${LIMITS.queryMs / 1_000} seconds, which is ended in the database too`,
  `${LIMITS.dryRunsPerMinute} dry runs a minute, of ${LIMITS.dryRunText} characters each.`,
].join('; ');

/** Describes the API in OpenAPI 3.1 from the routes' own schemas, at /openapi.json. */
export default fp(
  async (app) => {
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'Newsgraph',
          version: packageJson.version,
          description:
            'Reads news and answers with proof: who is who, who holds which office, who said what about whom. ' +
            'Reading is open to this machine; from elsewhere, and to change anything, send a key.\n\n' +
            LIMITS_IN_WORDS,
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
    app.get('/openapi.json', { schema: { hide: true } }, async () => describeApi(app));
  },
  { name: 'openapi' },
);

/** The description as it is served, with an example for everything. */
export function describeApi(app: FastifyInstance): ApiDescription {
  return withExamples(app.swagger() as unknown as ApiDescription);
}
